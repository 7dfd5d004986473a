/** Words that tell which way something is to go, without saying how far. */
export const risingWords =
  /提升|提高|增长|增加|扩大|增强|上升|改善|优化|壮大|加快|增多|拓展|凸显|进步|加强|强化|做大|做强|做优|延长|进一步发展|跃升|深化|好转|向好|加大|丰富|普及|繁荣|突破|递增|有[升增]|连增|连升|巩固|夯实/;
export const fallingWords =
  /下降|降低|减少|缩小|缩短|减轻|压减|遏制|收窄|压缩|减缓|回落|削减|递减|下行|有降|连降|连减|缓解/;
