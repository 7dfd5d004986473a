/** 目前 where it tells what there is, and is not what something is compared with or part of the name of a thing. */
export const nowWords =
  /^(?!对|把|将|按|在|针对|围绕|结合|立足|加快|推[动进]|抓|继续|全面|着力|巩固|改变|解决|优化|扩大)[^，。；的\d]{0,12}(?<![比较由从与同于和按以在到至项题科类])(?:目前(?!期)|当前|眼下|如今)(?!的|水平|基础|状态|标准|规模|价格|形势|情况|阶段|任务|工作|重点|及|和|与|以|最|急|正|[^，。；]{0,16}的[\d一二三四五六七八九十])/;
