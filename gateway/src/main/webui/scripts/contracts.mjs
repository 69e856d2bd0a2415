// Types of the client from the contracts of the services, so that a changed contract breaks the build and not a page.
// Generated at build, never committed. WUGU_ROOT points to another checkout's contracts when developing against it.
import { mkdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const webui = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const root = process.env.WUGU_ROOT ?? resolve(webui, '../../../..')
const target = resolve(webui, 'src/api/generated')
const contracts = {
  volunteer: 'volunteer-service/contracts/openapi.yaml',
  child: 'child-service/contracts/openapi.yaml',
  assessment: 'assessment-service/contracts/openapi.yaml',
  gateway: 'gateway/contracts/openapi.yaml',
}

await mkdir(target, { recursive: true })
for (const [name, path] of Object.entries(contracts)) {
  const file = resolve(root, path)
  if (!existsSync(file)) {
    console.error(`The contract ${path} is missing under ${root}; the client cannot be generated.`)
    process.exit(1)
  }
  const source = astToString(await openapiTS(pathToFileURL(file)))
  await writeFile(resolve(target, `${name}.ts`), `// Generated from ${path}; do not edit.\n${source}`)
}
