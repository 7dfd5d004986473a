/** Words by which names say that a series falls: 能耗降低, 时限压减. */
export const fallWords = '降低|下降|减少|[压缩]减|削减|压缩|缩短';

/** The same with rarer ones, and with nouns. */
export const fallNames = `${fallWords}|减排|压降|[降减]幅`;

/** Words by which names say that a series rises. */
export const riseWords = '提[高升]|增加|上升|扩大';

/** 压缩审批时限: a name that begins with the fall of what it ends in. */
export const cutName = /^(?:压缩|缩短|压减|精简)\p{Script=Han}+(?:时限|时间|时长|环节|材料|事项|成本)$/u;
