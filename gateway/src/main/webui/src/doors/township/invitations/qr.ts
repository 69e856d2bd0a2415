import encodeQR from 'qr'

/** White around the code, in modules, as ISO/IEC 18004 wants it. */
const QUIET = 4

export interface QrPath {
  size: number
  path: string
}

/** A QR code as one path of an SVG; it withstands a quarter of it being dirty, as on a poster at a gate. */
export function qrPath(text: string): QrPath {
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: QUIET })
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: modules.length, path }
}
