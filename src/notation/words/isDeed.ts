const surely = '扎实|大力|切实|坚决|着力|全力|认真|深入|严格|彻底|稳妥|精心|狠抓|大胆';
const manner = `${surely}|全面|多措并举|多渠道|多方式|因地制宜|分类|持续|继续|积极|稳步|有序|加快|高质量|高标准|高水平|高效|统筹|科学|进一步|不断|逐步|率先|重点|集中|优先|充分|有效|精准|主动|严|基本|在全[国省市县区](?:率先)?`;

// Verbs that no name begins with.
const clearVerbs =
  '推行|试行|实行|施行|办好|办成|承办|协办|申办|举办|召开|组织参加|做[好强优大实精细深]|用[好足活]|管[好住]|守[好住牢]|建[好强]|护好|抓[好实紧牢细]|搞好|打[好赢响造通]|唱响|讲好|种好|走[好稳]|选[好优]|补[齐强上]|' +
  '严[禁控打查防守]|禁止|取[缔消]|消灭|根除|清[除退零]|拆除|放大|树[立牢]|激[发活]|盘活|拓宽|拿下|摘[掉得]|告别|赢得|争[创当取做]|杜绝|确保|筑牢|织[密牢]|兜[牢住]|稳[住定]住?|压[实紧]|理顺|攻克|跑出|厚植|厘清|破[解除]|创新(?=["“])';
// Verbs that names begin with too: 保障水平, 参与人数, 推进机制.
const otherVerbs =
  '落实|贯彻|执行|守护|壮大|培[强优]|谋[划深实]|防[范止]|遏制|打击|关[闭停]|消[除化]|健全|深化|弘扬|传承|拓展|退出|促进|推[动进开]|鼓励|探索|启动|构[建筑]|塑造|夯实|加大|加强|强化|参[加与]|融入|承接|' +
  '维护|坚[持守]|贯通|畅通|疏通|开[创启]|扭转|挖掘|弥补|缓解|纠正|保障(?!性|房)';
// A series, a person or a body behind the verb.
const seriesEnd =
  /(?:[率量数值额比例者员家人费]|[强密精程进广深献意]度|比重|面积|规模|投入|资金|情况|水平|能力|时间|时限|里程|机制|体系|机构|部门|中心|平台)["”》)]?$/;

const object = '["“《]?[\\p{Script=Han}A-Z\\d]';
const sure = new RegExp(
  `^(?:(?:${surely})(?=["“]?\\p{Script=Han}{3})|(?:${manner}|、)*(?:${clearVerbs})(?=${object}))`,
  'u',
);
const likely = new RegExp(`^(?:${manner}|、)*(?:${otherVerbs})(?=${object})`, 'u');
// Verbs that speak of a thing named in front of them, and words that say how it fares.
const told =
  /\p{Script=Han}(?:办好|消灭|推行|取缔|取消|告别|摘掉|总体|整体上)(?=[\p{Script=Han}A-Z])|\p{Script=Han}{2}(?:达标|脱贫|摘帽|见底|归零|见效|改观|成型|收官)$/u;

/** Whether a clause without a figure begins with a deed, or tells one: 全面推行林长制, 干流消灭劣Ⅴ类水体. */
export const isDeed = (words: string): boolean =>
  told.test(words) ||
  (sure.test(words) && !/率$/.test(words)) ||
  (likely.test(words) && !seriesEnd.test(words));
