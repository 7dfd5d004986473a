import type { ValueOf } from '../../model/label.js';
import type { Clause } from '../read/clause.js';
import type { KindReader } from './kindReading.js';

const empty =
  /^(?:[-—━~/\\|·.*…]{1,6}|n\.a\.|无|空|空白|N\/?A|n\/?a|N\.A\.?|null|×|暂无|暂缺|缺|未公布|未发布|未统计|#N\/A|暂?不设(?:置|定)?(?:具体)?(?:目标)?值?|[[(][\])]|暂无数据|无数据|不适用|不涉及|未设|未设置|无目标|无具体目标|不作要求|不做要求|暂?不考核|暂?不纳入(?:考核)?|取消(?:考核)?)$/;
const deferred =
  /^[视按][\p{Script=Han}、]{0,14}(?:确定|而定|执行|安排|下达|分解)$|自行(?:确定|制定|安排|设定)|^(?:各地)?自定$|视[\p{Script=Han}]{0,8}(?:确定|而定|安排|调整)|按照?(?:国家|省|上级|中央)\p{Script=Han}{0,6}(?:政策|规定|要求|部署|安排)(?:执行|确定|落实)?$|视情|未(?:确定|下达|明确|分解)$|以[\p{Script=Han}]{0,6}(?:批复|下达|核定)数?为准|待补|视[\p{Script=Han}]{0,6}情况|另定|另行|待(?:补充|测算|研究|论证|批复|公布|统计|定)|适时[\p{Script=Han}]{0,4}(?:提出|确定|调整)|结合实际[\p{Script=Han}]{0,4}(?:确定|调整)|^按(?:规定|计划|实际)\p{Script=Han}{0,4}$|待(?:分解|下达|确定|明确|国家|省|核定)|年度(?:确定|提出|研究确定)|根据(?:实际|年度|国家|省)\p{Script=Han}{0,10}(?:确定|调整)|按年度(?=$|确定|下达|提出|分解|安排)|逐年(?:确定|下达)|与[\p{Script=Han}]{2,16}相(?:适应|协调)|合理区间/u;
const delegated =
  /^由?(?:国家|省|市|上级|自治区)[里级]?(?:统一|统筹)(?:安排|确定|下达|考核)?$|(?:完成|达到|控制在|落实|按|按照|执行|以|不低于|符合|满足|不突破)[\p{Script=Han}()（）]{0,14}(?:国家|中央|省|市|自治区|上级|区|州|兵团|部)[\p{Script=Han}()（）]{0,10}(?:下达|要求|核定|分解|分配|确定|规定|考核|任务|目标|指标|标准|为准|范围)|(?:国家|中央|省|市|自治区|上级|州)[\p{Script=Han}()（）]{0,8}(?:下达|核定|分解|分配)|(?:下达|核定)的?(?:目标|任务|指标|数|计划)|完成[\p{Script=Han}]{0,6}下达|(?:省|市|国|县|区|上级)定的?(?:任务|目标|指标|要求)|由(?:国家|省|市|上级|自治区)\p{Script=Han}{0,6}(?:确定|下达|核定)|(?:达到|完成|符合)(?:年度)?(?:考核|约束性)\p{Script=Han}{0,4}(?:要求|任务|标准)/u;

// 国家一级馆标准, 国家节水型城市标准要求: a grade or a standard in force, which nobody sends down.
const inForce = /(?<!(?:下达|考核|核定|分解|约束性)\p{Script=Han}{0,8})标准化?(?:要求|水平)?(?:以上)?$/u;

// 贯彻落实全省科技大会部署要求: what was said, and no figure that is set.
const meeting = /(?:会议?|讲话|精神|决策)(?:精神)?(?:部署|要求|决策)/;

// 完成国家森林城市创建任务: what is worked for, and no figure that is sent down.
const ownWork = /(?:创建|建设|试点|示范|改革|申报|攻关|创城|迎检)(?:工作)?任务$/;
const sentDown = /下达|考核|核定|分解|分配|约束|规定/;

// 符合条件的园区: which of them are meant.
const ofThing =
  /(?:符合|满足|达到)[^，。；的]{0,16}的(?!\p{Script=Han}{0,6}(?:标准|要求|目标|任务|指标|水平|数|范围|规定)(?:[，。；)]|$)|$)(?=\p{Script=Han}{2})/gu;
// 城市管网, 接待省外游客: in these nobody stands who could send a figure down.
const noAuthority =
  /城市(?!标准)|都市|市场|市政|市民|节省|小区|社区|园区|片区|灌区|景区|全部|部分|内部|外部|[接期招款优善对看等]待(?=\p{Script=Han})/gu;

/** Why there is no target, by the words that stand in its place. */
export function unsetReasonOf(text: string): ValueOf<'unsetReason'> | null {
  const bare = text
    .replace(/^\(|\)$/g, '')
    .replace(ofThing, '')
    .replace(noAuthority, '');
  if (bare === '' || empty.test(bare)) return 'empty';
  if (
    delegated.test(bare) &&
    !inForce.test(bare) &&
    !meeting.test(bare) &&
    !(ownWork.test(bare) && !sentDown.test(bare))
  )
    return 'delegated';
  return deferred.test(bare) ? 'deferred' : null;
}

/** 完成国家下达目标, 视情提出, —, N/A: a place for a target that holds none. */
export const readUnset: KindReader = (clause: Clause) => {
  if (clause.figure) return null;
  const reason = unsetReasonOf(clause.normal.text.slice(clause.start, clause.end));
  return reason && { fields: { kind: 'unset', reason, unit: clause.context.unit ?? null } };
};
