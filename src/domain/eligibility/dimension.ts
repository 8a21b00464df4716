/** What a number measures; only what measures the same is compared. Money is fen, a share 0–1, a growth rate a share. */
export type Dimension = 'money' | 'count' | 'share' | 'days' | 'years' | 'points' | 'number'
