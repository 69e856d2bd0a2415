import { qrPath } from './qr'

export interface Poster {
  title: string
  office: string
  link: string
  lines: readonly string[]
}

const WIDTH = 1080
const CODE = 760
const INK = '#1b2b2a'
const ACCENT = '#14584f'
const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif"

/** A text in lines that are no wider than the picture. */
function wrapped(context: CanvasRenderingContext2D, text: string, most: number): string[] {
  const lines = ['']
  for (const letter of text) {
    const last = lines.length - 1
    if (context.measureText(lines[last] + letter).width > most) lines.push(letter)
    else lines[last] += letter
  }
  return lines
}

function write(context: CanvasRenderingContext2D, text: string, size: number, top: number, weight = 400): number {
  context.font = `${weight} ${size}px ${FONT}`
  const lines = wrapped(context, text, WIDTH - 120)
  lines.forEach((line, i) => context.fillText(line, WIDTH / 2, top + i * size * 1.4))
  return top + lines.length * size * 1.4
}

/** The invitation as a picture, to be kept or sent to a group: it is shown this once. */
export async function pictureOf({ title, office, link, lines }: Poster): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = 1520
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.textAlign = 'center'
  context.textBaseline = 'top'
  context.fillStyle = ACCENT
  let top = write(context, title, 76, 80, 600)
  context.fillStyle = INK
  top = write(context, office, 42, top + 16) + 32
  const { size, path } = qrPath(link)
  context.save()
  context.translate((WIDTH - CODE) / 2, top)
  context.scale(CODE / size, CODE / size)
  context.fillStyle = '#000'
  context.fill(new Path2D(path))
  context.restore()
  top += CODE + 32
  lines.forEach((line) => (top = write(context, line, 40, top) + 8))
  return new Promise((done, failed) =>
    canvas.toBlob((picture) => (picture ? done(picture) : failed(new Error('the picture was not made'))), 'image/png'),
  )
}
