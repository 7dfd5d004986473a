import type { Clause } from './clause.js';

const beneficiary = /^(?:继续|免费|统一|全部)*(?:为|对|向|面向|给|帮助)$/;
const done =
  /开展|提供|实施|进行|免费|更换|安装|加装|改造|体检|筛查|培训|建设|接种|发放|办理|配[备送]|清[洗理]|维修|救助|帮扶|整治|治理|修复|检[测查]/;

/** Whether a clause tells for how many something is done: 为300万名学生开展视力筛查. */
export const isDoneFor = ({ figure, verb, normal, start, end }: Clause): boolean =>
  figure !== null &&
  (verb === null || verb.isCarried === true) &&
  figure.figure.unit !== '%' &&
  beneficiary.test(
    normal.text.slice(start, figure.figure.comparatorSpans[0]?.[0] ?? figure.start).replace(/，/g, ''),
  ) &&
  done.test(normal.text.slice(figure.end, end));
