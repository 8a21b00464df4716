// What a plan promises to do with a number of things: 新增…5个. Such a number stands for itself.

export const promiseVerbs = {
  all: '新增 新建 建成 建设 新建成 培育 打造 引进 引育 培养 培训 组建 创建 认定 孵化 招引 举办 开展 遴选 推广 设置 加强 预留 完成 实现 发展 新认定 集聚 转化 制定 创成 建立 改造 形成 扶持 选派 开发 筹集 落地 实施 争创 推动 支持'.split(
    ' ',
  ),
  /** Behind one of these a number at the end of its clause is promised even where no year stands over it: 新增老年食堂10家. */
  strong: /(?:新增|新建|建成|改造|培育|引进|培养|打造|新认定|创建)[^,、]{2,30}$/,
}
