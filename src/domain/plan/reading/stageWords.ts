// The words of which officials make the titles of stages, as patterns.

const either = (list: string) => list.split(' ').join('|')

export const stageWords = {
  /** What may stand in the title of a chapter of stages. */
  chapter: either('实施 工作 推进 方法 活动 行动 整治 治理 创建 改革 试点 组织 具体 总体 安排 计划 划分 要求'),
  /** What makes it one. */
  time: either('步骤 阶段 进度 进程 时序 时间 节点 时限'),
  /** What is done in a stage. */
  stage: either(
    '宣传 动员 部署 发动 启动 准备 筹备 谋划 摸底 排查 自查 调研 调查 制定 制订 方案 组织 实施 推进 全面 集中 重点 攻坚 整治 整改 治理 落实 深化 提升 ' +
      '巩固 总结 验收 评估 评价 考核 检查 督查 督导 推广 建设 试点 示范 收尾 完善 申报 迎检 学习 培训 试运行 运行 突破 见效 成效 创建 表彰 行动 工作 专项 阶段 常态化 长效 回头看',
  ),
}
