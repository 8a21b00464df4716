/**
 * Two certificates of one enterprise nearer than this are more likely a mistake than a renewal: a successor is applied for in
 * the year in which its predecessor expires, three years on (195号 四). The two years are our own measure, only for a doubt.
 */
export const leastDaysApart = 730
