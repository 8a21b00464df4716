/** An indicator's name without the place it counts in and without signs: 全区高新技术企业数 and 高新技术企业 are the same. */
export function sameIndicator(indicator: string): string {
  return indicator
    .replace(/^(?:到|至)?(?:20\d\d年(?:底|末)?)?,?(?:全国|全省|全市|全区|全县|我国|我省|我市|我区|我县)/, '')
    .replace(/[\s“”"、，,]/g, '')
    .replace(/(?:总数|总量|数量|数)$/, '')
}
