/** The words before a cue without what is not the indicator: conjunctions in front, adverbs behind. */
export function subjectOf(words: string): string {
  return words
    .replace(OPEN_QUOTE, '')
    .replace(LEADING, '')
    .replace(OPEN_QUOTE, '')
    .replace(BASE, '')
    .replace(TRAILING, '')
    .trim()
}

/** A quotation that begins here and does not end. */
const OPEN_QUOTE = /^“(?=[^”]*$)/
const LEADING =
  /^(?:[、与,”\s]|和(?!谐)|及(?!时)|其中|分别|并(?!购|轨)|且|使(?!用)|确保|力争|争取|实现|推动|努力|逐步|将|到(?!位|账|期)|的|稳步|年均|预计|届时|各项指标中|[一二两三四五\d]年(?:累计|合计))+/
const BASE = /(?:在|比|较)[^,、]{0,16}(?:基础上|相比|年底?|上年|同期|水平上)[^,、]{0,12}$/
const TRAILING =
  /(?:[“\s]|分别|均|(?<![成首])都|各|总体|总数|力争|争取|有望|确保|实现|每年|逐年|年均|年|稳步|要|(?<![供响适效反对相])应|须|将|再|累计|全面|基本|预计|进一步|不断|达到|数量)+$/
