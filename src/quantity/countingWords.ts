/** Words for things that are counted one by one. Money, time and points are measured, and are not among them. */
export const countingWords: readonly string[] = (
  '件 项 宗 个 家 人 户 次 起 只 条 种 处 所 册 部 篇 套 台 辆 张 份 例 幅 期 场 门 位 ' +
  '人次 户次 件次 家次 支 批 对 座 片 类 品种 门类 站 点 支队 ' +
  '间 栋 幢 头 羽 株 棵 艘 架 块 口 眼 盏 颗 枚 粒 艘次 架次'
).split(' ');
