/** Stands wherever an answer of ours is read: nobody is granted or denied a title by it. */
export const caveat = '自查参考，不作为认定结论'
