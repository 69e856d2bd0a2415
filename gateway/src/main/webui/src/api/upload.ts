/** How much of what is sent has left, from 0 to 1. */
export type Progress = (share: number) => void

const WITHOUT_BODY = [204, 205, 304]

/** A fetch that tells how much of the body has left: the browser's own says nothing until the answer is there. */
export function uploading(progress: Progress): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.blob()
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest()
      call.open(request.method, request.url)
      call.responseType = 'text'
      request.headers.forEach((value, name) => call.setRequestHeader(name, value))
      call.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
        if (lengthComputable && total) progress(loaded / total)
      })
      call.addEventListener('load', () => {
        const text = WITHOUT_BODY.includes(call.status) ? null : call.responseText
        const headers = { 'Content-Type': call.getResponseHeader('Content-Type') ?? '' }
        resolve(new Response(text, { status: call.status, headers }))
      })
      // As fetch fails when nothing answers.
      call.addEventListener('error', () => reject(new TypeError('nothing answered')))
      call.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')))
      progress(0)
      call.send(body)
    })
  }
}
