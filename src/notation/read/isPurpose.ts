import type { Clause } from './clause.js';

const purpose =
  /^(?:从而|进而|也|并|以)?为.{2,60}?(?:奠定|打下|打好|夯实|筑牢|创造|提供|作出|做出|积蓄|注入).{0,12}(?:基础|根基|基石|底座|条件|环境|贡献|支撑|保障|力量|动力|动能|示范)$/;

/** Whether a clause only says what the work is good for: 为进入创新型国家前列奠定坚实社会基础. What is given in figures is a goal. */
export const isPurpose = ({ figure, normal, start, end }: Clause): boolean => {
  const words = normal.text.slice(start, end);
  return purpose.test(words) && (!figure || /基础$|基石$|条件$/.test(words));
};
