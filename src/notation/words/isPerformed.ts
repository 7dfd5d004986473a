const performing = /^(?:完成|开展|实施|推进|推动|启动|组织|提供|举办)$/;
const performed =
  /^(?:改造|改造提升|提升改造|改建|改扩建|培训|治理|修复|整治|检查|抽检|筛查|监测|服务|指导|辅导|救助|帮扶|资助|更换|安装|加装|修缮|拆除|认定|建设|建档|转化|提升|选派|安置)$/;

/** Whether a verb in front of a figure is what another one performs: 改造 of 完成老旧小区改造100个. */
export const isPerformed = (outer: string, inner: string): boolean =>
  performing.test(outer) && performed.test(inner);
