/** A portrait of 35 by 45 mm, printed with 300 dots to the inch. */
const PRINTED = { width: 413, height: 531 }
/** What a picture of another shape is cut down to. */
const LONGEST_SIDE = 1600
const QUALITY = 0.86

interface Size {
  width: number
  height: number
}

/** As small as a picture may become of which the whole print is covered; never larger than it is. */
export function printedSize({ width, height }: Size): Size {
  const covering = Math.max(PRINTED.width / width, PRINTED.height / height)
  const scale = Math.min(1, covering, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Makes a photo small enough for a slow line. Drawing it anew also drops what the camera wrote into it, the place above
 * all; the server does the same for photos that come another way. A file that is no picture is left for the server to
 * refuse, with its sentence.
 */
export async function shrunk(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return file
  const size = printedSize(picture)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size.width, size.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY))
}
