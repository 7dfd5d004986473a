import type { NormalText } from '../text/normalText.js';
import { adjustedWords } from '../words/adjustedWords.js';
import { announcedStart } from '../words/announcingWords.js';
import { homeRegions } from '../words/homeRegions.js';
import { idleWords } from '../words/idleWords.js';
import type { Words } from './clause.js';
import { wordsAt } from './wordsAt.js';

const nameHead = new RegExp(
  `^(?:${adjustedWords}|(?:规划|目标|计划|提出|要求|明确|部署|[我全本][市省县区])*[到至]20\\d{2}年[底末]?(?=[^前，]{2})|其中[:，]?|包括:?|(?:坚决|有效)?杜绝|(?:至少|最少)(?:[拥建设配]?有)?|(?:投[运用产]|筹建)(?![率后前时量比资达入使])(?=[^，、的]{2})|(?:${homeRegions}|[我本]国)(?=完成|实现)|年[底末]之?前|年内|本?月底之?前|提前(?:[半一两二三四五]|\\d)年(?:完成|实现|建成)?|[一二三四五六七八九十]{1,3}是|一般(?=[不在应控为])|原则上|最[长迟晚]|应(?=[达不在超建为])|须在?|需(?=新|增|提|达|建)|使(?!用)|[在于]20\\d{2}年[底末]?前?(?:实现)?|将|把|全面|的|以|在(?![建校线架岗营籍读职])|:|均|也|并(?![跑购网轨行])|和(?![美谐平睦顺田县])|及|以及|与|或者?(?!然))+`,
);

const now = '(?:现状|目前|现在|当前|如今|现有|原来|原有|基期)';
const past = '(?:19|20)\\d{2}年';

// 占比 and 收入比 end in 比 and are names; 比 alone led to a time that is taken out.
const tails = [
  adjustedWords,
  '(?<=[\\p{Script=Han}]{2})(?:实际|名义)',
  '(?<=[\\p{Script=Han}]{3})(?:主要|预期|增长)+目标(?:值)?',
  '的|(?<=\\p{Script=Han}[^共总饱温中缓柔])和|按(?:可比|不变)价格?(?:计算)?',
  '(?<=\\p{Script=Han}{2})在全[国省市县区州]的?(?:排名|位次)',
  '(?<=\\p{Script=Han}{2})(?:同比|环比|须|仅|(?<![供效响反对适感呼])应|原则上|一般|保底|[底下][线限]为?)|(?<=上年|每年|同比|价|计算|口径)增[速幅]',
  `(?:[比较与在]${past}[底末]?(?:相比|的?基础上)?|[比较]"?十[一二三四五]五"?期?末)总[量额]`,
  `[比较]${past}[底末]?`,
  '[是为]?"?十[一二三四五]五"?(?:期?末|期间|时期)',
  `将?在?(?:${past}|"?十[一二三四五]五"?(?:期?末|期间|时期)?)(?:的)?基础上`,
  `(?<=[\\p{Script=Han}]{2}|\\))[是为](?:${past})?`,
  '(?<![占入床护师生性别之总对环同百贷桩价投产配构普民职]|拆建)比|较|相',
  `[由从](?:${past}[底末]?|"?十[一二三四五]五"?(?:期?末|期间|时期)?)?|(?:[由从是为比较]|相当于)${now}`,
  '[由从][前第][\\d一二三四五六七八九十百]{1,3}[%位名]?',
  '[由从]每[十百千万]*(?:人|户|亩|月|年|天|次|平方米|立方米)(?:每?[年月天日次])?|(?<=浓度|含量)每(?:立方米|升|公斤)',
  '分别|，|(?<=\\p{Script=Han}{2})(?<![普涉波顾遍以])及|(?<![人年户亩日月地])均|(?<=\\p{Script=Han}{2})(?<![首古故帝京成名花国])都|:|实现|(?<!水土)保持|(?:动态|全面|存量)清零?|(?<![修公纠改矫])[零负正]|将|再|要',
  '(?<=年均|每年)(?:需要?|应当?|须|可|能)',
  '(?<=[率重比例值量额度数费期限间平])[至到]|(?<=[率量额值数重例度])均?(?:[都也应须需]|应当|要求|需要|必须)',
  '(?<=\\p{Script=Han}{3})保持基本|(?<=\\p{Script=Han}{2})(?<![存现潜所实健内外])在|预计|得到|始终',
  '(?<=\\p{Script=Han}{2})(?:今年|本年|当年|明年)',
  '(?<=[量值额数产])长期|(?<=\\p{Script=Han}{2}|\\))(?:总体|严格)|(?<=[\\p{Script=Han}]{4})双双|(?<=业"?)需',
  '不断|持续|逐步|稳步|进一步|明显|显著|(?:较大|大)幅度?|有效|有所',
  '每年|逐年|年年|年均|全年|累计|(?<!水)平均|(?<=水平)均',
  '初步|基本|继续|稳中有[升降进增]|接近或?|将近|近乎|大约|(?<![节条合公契签集预违履邀纽])约|[比较]上一?年度?|(?:在全[国省市县区]\\p{Script=Han}{0,4}中?)?率先',
  '至少有|达到|力争|争取|努力|确保|预期|力求|至少|最少|至多|最多|最低',
];
const nameTail = new RegExp(`(?:${tails.join('|')})+$`, 'u');

const noName = new RegExp(
  `^(?:(?:全国|中部|西部|东部|东北)?(?:省会|副省级|地级|计划单列)(?:城市|市)?|(?:${idleWords})+|[一二三四五六七八九十]{1,3}|(?:加快|聚力|相继|陆续|先后|精心|全力|奋力|持续|扎实|推进|推动|完成|首批|滚动|整体|优先|率先)+|实际|名义|近乎?|(?:复合)?增速|(?:复合)?增长率|增幅|大关|展望|全[国省市县区州]排名|起步|先行|各?[有建设配]|各|拥有|[建设配]有|[为是]|(?:[由是为比较]|相当于)?${now}的?|[比较]20\\d{2}年的\\d[^，]*|台阶|行列|门槛|增长速度|增长(?:目标)?|目标|(?:与|比|较|以|在|是|为)?(?:(?:19|20)\\d{2}年|基期|现状|现有)(?:的)?(?:基础上|相比)?|的?(?:水平)?的?基础之?上)$`,
);

/** A name without the particles around it. */
export const trimmedName = (normal: NormalText, whole: number, to: number): Words | null => {
  // 7大产业集群: 大 counts as a unit does.
  const isBig = /^[\d一二三四五六七八九十两]大\p{Script=Han}/u.test(normal.text.slice(whole - 1, whole + 2));
  const first = isBig ? whole + 1 : whole;
  const from = first + (announcedStart.exec(normal.text.slice(first, to))?.[0].length ?? 0);
  const start = from + (nameHead.exec(normal.text.slice(from, to))?.[0].length ?? 0);
  const end = to - (nameTail.exec(normal.text.slice(start, to))?.[0].length ?? 0);
  return end > start && !noName.test(normal.text.slice(start, end)) ? wordsAt(normal, start, end) : null;
};
