// Chapters that frame a plan instead of giving work. Officials name them in a handful of ways, alone or joined by 和.

/** Pattern of one name of such a chapter. */
export const FRAME =
  '总体要求|总体思路|总体考虑|总体部署|指导思想|基本原则|工作原则|基本思路|工作思路|重要意义|重大意义|基本情况|现实基础|发展基础|发展现状|发展形势|面临形势|形势背景|编制背景|编制依据|适用范围|战略定位|功能定位|主要指标|' +
  '(?:工作|项目|政策)?背景|意义|现状|存在问题|问题分析|附则|名词解释|施行日期|实施时间|有效期限?|' +
  '(?:总体|主要|发展|工作|行动|建设|年度|具体|阶段性?|预期|近期|远期|奋斗|任务)?目标(?:任务|指标|要求)?'
