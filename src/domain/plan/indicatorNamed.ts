// The titles that plans count, and the slugs under which every other room knows them.

const slugs: Readonly<Record<string, string>> = {
  高新技术企业: 'high-tech-enterprise',
  科技型中小企业: 'tech-sme',
  科技型企业: 'city-tech-enterprise',
  创新型中小企业: 'innovative-sme',
  专精特新中小企业: 'srdi-sme',
  专精特新企业: 'srdi-sme',
  小巨人: 'little-giant',
  单项冠军: 'single-champion',
}

/** The slug of the title that a phrase speaks of, null when it speaks of none; of several words the last one in the phrase counts. */
export function indicatorNamed(phrase: string): string | null {
  const plain = phrase.replace(/[“”"\s]/g, '')
  const found = Object.entries(slugs).map(([word, slug]) => ({
    slug,
    at: plain.lastIndexOf(word) + word.length,
    seen: plain.includes(word),
  }))
  return found.filter((it) => it.seen).sort((a, b) => b.at - a.at)[0]?.slug ?? null
}
