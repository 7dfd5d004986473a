import type { NormalText } from '../text/normalText.js';

const predicate =
  /(?:持续|稳定|继续)?(?:进入|位居|位列|稳居|居(?![民住家])|跻身|走在|重回|处于|排名第?|排(?=在?全[国省市县区州])|在(?=全[国省市县区州]\p{Script=Han}{0,6}[排居位名])|[由从](?=[第前]\S)|(?<!系)列|达到|接近|趋近|逼近|高于|低于|优于|快于|超过|与|不[低高少多大小]于|不超过|只[增升减降]不[增升减降]|不(?:减少|降低|下降|增加|反弹)|(?<![健安])全覆盖|零的?突破|[不零]发生$|零\p{Script=Han}{2}$|全国前|全省前|(?:全[国省市县区]|国[内际])(?:领先|第一|一流|先进|最优)(?=$|[、，])|逐年|不断|持续|稳步|逐步|有所|得到|缓解|进一步|明显|显著|大幅|更加|基本(?!公共|养老|医疗|药物|农田|生活|建设|单元|民生)|全部(?!\p{Script=Han}{0,8}[率比重]))/u;

/** Where the words about a thing begin, in a clause without verb and figure. */
export function predicateStart({ text }: NormalText, start: number, end: number): number {
  const found = predicate.exec(text.slice(start, end));
  return found ? start + found.index : end;
}
