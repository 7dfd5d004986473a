const year = /去年|上一?年|往年|历年|(?:19|20)\d{2}年/;
const subject =
  /^(?<which>(?:去年|上一?年度?|往年|历年|(?:19|20)\d{2}年)度?(?:[底末]?之?[前后]|以来)?\p{Script=Han}{0,10}的(?:剩余|其余|全部)?)[约近]?[\d.]+余?[个家项所处座条户栋套台宗件名](?<rest>(?:[\p{Script=Han}A-Z"]|\d{1,2}(?=[月日])){1,36})/u;
const finished =
  /(?:完成|完工|竣工|建成|投[产用运]|开工|动工|交付|达产|达效|通车|落地|验收|复核|到岗|履约|投入(?:使用|运营|生产)|并网|开业|启用|见效|销号|办结|清零|到位)\p{Script=Han}{0,8}$/u;
const aiming = /要|须|应|将|力争|争取|确保|务必|如期|按期|年内|前|[上下]半年|季度|今年/;
const leading = /(?:推[进动]|加快|确保|抓好|力促|督促|促进|保障|力争|实现)$/;

/** 去年开工的12个项目 as what is worked on, and whether its words ask for it. */
interface EarlierWork {
  /** The words that tell which things are meant, the year among them. */
  readonly which: string;
  readonly isAim: boolean;
}

/**
 * 去年开工的12个项目要全面完成: the year and the count tell which things are meant, and what is to become of them follows.
 *
 * @param at where the year stands; without it the first one is looked for
 */
export function earlierWork(text: string, at = text.search(year)): EarlierWork | null {
  const found = at < 0 ? null : subject.exec(text.slice(at, at + 70));
  const { which = '', rest = '' } = found?.groups ?? {};
  const isLed = leading.test(text.slice(Math.max(0, at - 2), at));
  if (!found || /[已曾了]/.test(found[0]) || !(isLed || finished.test(rest))) return null;
  return { which, isAim: isLed || aiming.test(rest) };
}
