import type { KindReading } from '../kinds/kindReading.js';
import { nameOf } from '../read/nameOf.js';
import { favouring } from '../words/decoyWords.js';
import type { Doubt, DoubtRule } from './doubt.js';

const changing =
  /提升|提高|增长|增加|扩大|增强|上升|改善|优化|壮大|拓展|下降|降低|减少|缩小|缩短|更加|明显|显著|不断|持续|逐步/;
const bringing = /建成|完成|出台|设立|建立|形成|印发|每年|定期|逐年|年度/;
const sure =
  /建成|完成|出台|设立|印发|成立|建立|制定|获批|启动|投|通过|竣工|通车|封顶|[承申]办|办好(?:第|首届|一届|20)|举办(?:好)?(?:第|首届)|消灭|取[消缔]|(?:全面|基本|完全)普及|(?:达标|脱贫|摘帽|收官)$/;
const series = /量|额|率|数|比重|占比|规模|收入/;
const nounFrequency = /^(?:季度|年度|月度|按年度)$/;

const built = /^(?:到[^，]{4,8}[，]?)?(?:全面|基本|初步|率先)*建成/;
const named =
  /提升|增强|提高|发挥|落实|贯彻|效能|质效|(?:工程|行动|要求|部署|计划|战略|政策|文件|方案|政策体系|推进体系|事项)"?$/;

const either = (zh: string, en: string) => ({ zh: `也可能是${zh}`, en: `it may also be ${en}` });
const direction = either('只有方向、没有逐年要求的目标', 'a direction that need not show every year');
const yearly = either('要求逐年变化的目标', 'a change asked for in every year');
const milestone = either('到时建成或完成的目标', 'something to be done by a day');
const wish = either('只说方向的目标', 'a mere direction');
const state = { zh: '没有认识的动词、数字和比较词', en: 'no verb, figure or comparison in it is known' };
const part = either('带数字的名称', 'a name with numbers in it');
const once = either('名称，而不是每期一次', 'a name, and nothing done again and again');

// 排放总量持续下降, 森林覆盖率明显提升, 黑臭水体基本消除: plain goals of a series, and things that are done or not.
const steady =
  /(?:持续|不断|稳步|逐步)(?:提[高升]|下降|降低|减少|增[长加]|上升|扩大|缩小|改善|优化)$|(?:持续|不断|稳步|逐步)(?:提[高升]|改善)的?(?:态势|势头)$|稳中有[升降增]$/;
const plainChange =
  /(?:明显|显著|大幅度?|有效)(?:提[高升]|下降|降低|减少|增[长加]|上升|扩大|缩小|缩短|改善|优化)$/;
const plainlyDone =
  /(?:达到|符合|满足)[^，。；]{2,24}标准化?(?:要求)?$|(?<!同步)(?:全面|基本|全部|彻底|如期|总体)(?:[消清]除|消灭|实现|形成|打通|达到|解决|达峰)|(?:^|[^鼓支引推])(?:全面|全部|彻底)(?:推行|实行)|^(?:成功|努力)?(?:创建|争创|申报|创成)(?:为)?(?:国家|全国|省级|国际)|实现(?:碳(?:达峰|中和)|[^，。；]{0,10}(?:全部|基本)[^，。；]{2,12}$)|纳入[^，。；]{2,20}(?:体系|范围|目录|清单)$/;

// 推动服务贸易发展, 落实减税降费政策: work that goes on, and at no point is done.
const task =
  /^(?:着力|大力|积极|深入|扎实|持续|加快|统筹|稳步|有序|切实|全力|坚决|继续|更好)*(?:推进|推动|落实(?!到)|抓好|做好|用好|激发|促进|支持|引导|鼓励|发展(?![目规计])|弘扬|发挥)["“]?[\p{Script=Han}A-Z"“”、]{3,36}$/u;
const more =
  /工程|行动|项目|改革|制度|政策|机制|体系|计划|改造|延伸|往前|赶|规划|任务|[^，。；]{24}|建成|建设|形成|完成|出台|制定|编制|达到|实现|覆盖|提升|提高|增强|扩大|增长|增加|增效|升级|下降|降低|减少|试点|立法|条例|上市|投产|开工|通车|竣工|落地|见效|投[运用]|全面|全部|所有|率先|第|首|前列|一批|若干|[更最]|每|定期|年|月|开放|转型|突破|超|争|创|成为|共享|互认|普及|零|清|消除|化解|入|[到至]\p{Script=Han}/u;
const isPlainTask = (text: string): boolean => task.test(text) && !more.test(text);

const onlyChange =
  /^(?:[有所得到实现]{2}|稳步|逐步|持续|不断|进一步|稳定|总体|合理|稳中有)?(?:提[高升]|增[长加]?|上升|升|扩大|改善|优化|下降|降低?|减少|压减)$/;

/** What else the words of a goal in words may be; `null` where they are plain. */
function otherOf(text: string, name: string, { fields, inferred }: KindReading): Doubt['why'] | null {
  if (fields.kind === 'trend') return inferred?.strict && !steady.test(text) ? direction : null;
  if (fields.kind === 'recurring') return nounFrequency.test(fields.frequencyPrinted ?? '') ? once : null;
  if (fields.kind === 'structure') return named.test(text) ? part : null;
  if (fields.kind === 'milestone')
    return !plainlyDone.test(text) && (changing.test(text) || favouring.test(text) || !sure.test(text))
      ? wish
      : null;
  if (fields.kind !== 'qualitative') return null;
  if (fields.subkind === 'state') return isPlainTask(text) ? null : state;
  if (fields.subkind === 'positioning') return built.test(text) ? milestone : null;
  if (fields.subkind !== 'direction') return null;
  return bringing.test(text) ? milestone : series.test(name) && !plainChange.test(text) ? yearly : null;
}

/** A goal in words that could as well be one of another kind. */
export const wordingDoubt: DoubtRule = (clause, reading) => {
  if (clause.figure) return null;
  const words = clause.normal.text.slice(clause.start, clause.end);
  // A cell of 提高 and no more says which way, and that is all there is to it.
  const { fields } = reading;
  const isWay = fields.kind === 'trend' || (fields.kind === 'qualitative' && fields.subkind === 'direction');
  if (isWay && clause.context.column === 'target' && onlyChange.test(words)) return null;
  const why = otherOf(words, nameOf(clause), reading);
  return why && { words, why };
};
