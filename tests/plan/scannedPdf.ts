/** A PDF of one page that shows nothing but a picture, as a scanner makes it; readers find its objects without a table. */
export function scannedPdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    '<< /Length 28 >>\nstream\nq 500 0 0 700 40 40 cm /I Do Q\nendstream',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
  ]
  const printed = objects.map((it, at) => `${at + 1} 0 obj\n${it}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${printed}trailer << /Root 1 0 R >>\n%%EOF`)
}
