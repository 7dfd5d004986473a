const surely = '扎实|大力|切实|坚决|着力|全力|认真|深入|严格|彻底|稳妥|精心|狠抓|大胆';
const manner = `${surely}|全面|持续|继续|积极|稳步|有序|加快|高质量|高标准|高水平|高效|统筹|科学|进一步|不断|逐步|率先|重点|集中|优先|充分|有效|精准|主动|严|基本|在全[国省市县区](?:率先)?`;

// Verbs that hardly ever stand at the head of a name; 支持政策 and 创新主体 are names, and their verbs not in this list.
const verbs =
  '推行|试行|实行|施行|落实|贯彻|执行|办好|办成|承办|协办|申办|举办|召开|组织参加|做[好强优大实精细深]|用[好足活]|管[好住]|守[好住牢护]|建[好强]|护好|抓[好实紧牢细]|搞好|' +
  '打[好赢响造通]|唱响|讲好|种好|走[好稳]|选[好优]|补[齐强上]|壮大|培[强优]|谋[划深实]|严[禁控打查防]|禁止|防[范止]|遏制|打击|取[缔消]|关[闭停]|消[灭除化]|根除|清[除退零]|拆除|健全|深化|弘扬|传承|' +
  '激[发活]|盘活|拓[宽展]|拿下|摘[掉得]|告别|退出|赢得|促进|推[动进开]|鼓励|探索|启动|构[建筑]|打造|塑造|夯实|筑牢|织[密牢]|兜[牢住]|稳[住定]住?|压[实紧]|理顺|加大|加强|强化|攻克|争[创当取做]|参[加与]|融入|承接|' +
  '维护|坚[持守]|贯通|畅通|疏通|跑出|开[创启]|厚植|厘清|破[解除]|扭转|挖掘|弥补|缓解|纠正|杜绝|保障|确保|创新(?=["“])';
// A series or a person behind the verb: 落实率, 保障水平, 参与人数, 推进情况.
const seriesEnd =
  /(?:[率量数值额度比例者员家人价费]|比重|占比|面积|规模|经费|投入|资金|强度|指数|情况|水平|能力|程度|时间|时限|里程|机制|体系|机构|部门|中心|平台)["”》)]?$/;

const sure = new RegExp(`^(?:${surely})(?=["“]?\\p{Script=Han}{3})`, 'u');
const begun = new RegExp(`^(?:${manner}|、)*(?:${verbs})(?=["“《]?[\\p{Script=Han}A-Z\\d])`, 'u');
// Verbs that speak of a thing named in front of them, and words that say how it fares.
const told =
  /\p{Script=Han}(?:消灭|推行|取缔|取消|告别|摘掉|总体|整体上)(?=[\p{Script=Han}A-Z])|\p{Script=Han}{2}(?:达标|脱贫|摘帽|见底|归零|见效|改观|成型|收官)$/u;

/** Whether a clause without a figure begins with a deed, or tells one: 全面推行林长制, 干流消灭劣Ⅴ类水体. */
export const isDeed = (words: string): boolean =>
  told.test(words) || ((sure.test(words) || begun.test(words)) && !seriesEnd.test(words));
