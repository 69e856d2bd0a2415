import { createApp, nextTick, type App } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import VillageGrid from './VillageGrid.vue'

let page: App | undefined

async function drawn(...volunteers: number[]): Promise<HTMLElement> {
  const villages = volunteers.map((count, index) => ({
    villageCode: `37152110920${index}`,
    name: `第${index}村村民委员会`,
    volunteers: count,
    submitted: 0,
  }))
  const root = document.body.appendChild(document.createElement('div'))
  page = createApp(VillageGrid, { villages }).use(i18n)
  page.mount(root)
  await nextTick()
  return root
}
afterEach(() => {
  page?.unmount()
  document.body.replaceChildren()
})

it('draws a square for each village, by its class, which can be read', async () => {
  const cells = [...(await drawn(0, 1, 5)).querySelectorAll('.grid li')]

  expect(cells.map((cell) => /kind-\d/.exec(cell.className)?.[0])).toEqual(['kind-0', 'kind-1', 'kind-2'])
  expect(cells.map((cell) => cell.textContent?.trim())).toEqual(['第0村0', '第1村1', '第2村5'])
})

it('says in words what the picture shows, and names the villages of each class', async () => {
  const root = await drawn(0, 0, 1)
  expect(root.querySelector('.grid')?.getAttribute('aria-label')).toBe(
    '共 3 个村：2 个村无志愿者，1 个村 1 人，0 个村 2 人及以上。',
  )

  root.querySelector<HTMLButtonElement>('button')?.click()
  await nextTick()

  expect([...root.querySelectorAll('dd')].map((line) => line.textContent)).toEqual(['第0村、第1村', '第2村', '—'])
  expect(root.querySelector('.grid')).toBeNull()
})
