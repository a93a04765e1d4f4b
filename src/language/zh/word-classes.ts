import {wordSet} from '../engine/memo.ts'
import type {WordClasses} from '../word-classes.ts'

/** Verbs of drafting that take an object right behind them, and hardly stand in names (立法技术规范, 全国人大常委会法制工作委员会, 2009). */
export const wordClasses: WordClasses = {
  verbs: wordSet(`
    提交 提供 提出 提起 提醒 安装 设立 设置 建立 制定 制作 规范 保证 保障 保护 保存 保持 列入 纳入 回收 收回 收取 收集 告知 通知
    申请 报告 报送 报请 批准 审批 审查 审核 检查 查处 查阅 核发 颁发 发放 发布 公布 公开 公示 签订 签署 订立 解除 终止 变更 撤销
    吊销 缴纳 支付 退还 返还 赔偿 补偿 承担 履行 执行 实施 遵守 违反 侵害 损害 危害 妨碍 影响 破坏 取得 获得 持有 享有 拥有 行使
    转让 转移 移交 交付 交还 归还 借用 租用 使用 占用 占有 利用 采取 采用 采集 处理 处置 清理 清除 组织 开展 进行 参加 参与 加强
    促进 推动 推进 鼓励 支持 引导 指导 监督 负责 配合 协助 接受 受理 答复 听取 征求 征得 确定 确认 确保 认定 评估 记录 登记 注明
    标明 载明 张贴 携带 佩戴 穿越 驶入 进入 离开 停止 暂停 恢复 延长 缩短 减少 增加 扩大 超过 达到 具备 符合 属于 包括 依法 任命
    选举 召开 召集 主持 修改 修订 删除 泄露 投诉 举报 没收 扣留 查封 责令 处以`),
}
