/** What the enterprises of the synthetic district live from: a word of their names, and the class of GB/T 4754-2017. */
export const trades = [
  { word: '食品', industry: 'C1373' },
  { word: '茶业', industry: 'C1530' },
  { word: '纺织', industry: 'C1742' },
  { word: '医药', industry: 'C2740' },
  { word: '新材料', industry: 'C3062' },
  { word: '建材', industry: 'C3031' },
  { word: '机械', industry: 'C3599' },
  { word: '电子', industry: 'C3989' },
  { word: '环保科技', industry: 'C3591' },
  { word: '农业科技', industry: 'A0511' },
  { word: '信息技术', industry: 'I6513' },
  { word: '设计咨询', industry: 'M7485' },
] as const
