/** Clauses that name what the work leans on, not what it comes to. */
export const leaningWords =
  /^(?:依托|围绕|按照|根据|结合|聚焦|针对|依据|遵循|贯彻|落实|瞄准|立足|借助|利用|通过|以(?!.{0,30}(?:达到|以上))|随着|面向|面对|为了|鉴于|[剔扣]除.{2,16}(?:因素|影响)|在.{1,30}(?:基础上|下)$)/;

/** Words of rules that give money: the figure is a price, not a goal. */
export const fundingWords = /给予|奖励|补助|补贴|资助|奖补|罚款|处以|按.{1,12}标准/;
export const moneyUnit = /元$/;

/** Words that judge the time or the country: a description, not a goal. */
export const situationWords =
  /是[^，,。]{0,60}(?:时期|阶段|关键期|机遇期|突破期|追赶期)|当前|目前|仍然?存在|有待/;

/** Words that explain a term. */
export const definingWords = /是指|指的是|系指|即指|所称|简称|定义为/;

/** Numerals in a slogan: 三名两标, 百校千企, 一乡一品, “双随机、一公开”. */
export const slogan =
  /[一二三四五六七八九十百千万两双]\p{Script=Han}[一二三四五六七八九十百千万两双]\p{Script=Han}/u;

/** Words that put a place or a goal in front of a thing: 首位产业, 1+3产业. */
export const placeVerb = /居|保持|进入|跻身|排名|列|达到|挺进|迈入|走在|处于|前移|进位|争/;

/** Verbs that bring a thing about. */
export const establishing =
  /建成|建立|设立|成立|组建|搭建|出台|制定|制订|印发|编制|构建|筹建|创建|打造|修订|健全|完善|开通|上线|挂牌|颁布|启动|申报|布局|开发|创新|引进|引入|设置|实行|推行|试点|建设|拟定|绘制|赋予/;

/** Verbs that leave a document or a body behind, whatever it is called. */
export const foundingVerb =
  /^(?:[^，,]{0,8}?)(?:设立|成立|组建|出台|制定|制订|修订|印发|编制|颁布|拟定|建成|建立(?!健全))/;

/** Things that are held: 开展…专项行动, 举办…培训班. */
export const heldThing =
  /(?:开展|举办|组织|召开|实施).*(?:活动|培训班?|专项行动|行动|试点|评选|宣传|检查|演练|交流会|大赛|论坛|讲座|轮训|评审|评议|整治|项目)等?(?:活动|工作)?$/;

/** Things that stand or do not stand, at the end of a clause. */
export const standingThing =
  /(?:机制|制度|流程|格局|平台|体系|中心|基地|办法|方案|政策|措施|联盟|基金|资金|名录|目录|清单|\p{Script=Han}库|窗口|机构|条例|指南|意见|计划|档案|标准|规范|指标|图谱|网络|试点|示范区|园区|站|团队|队伍|委员会|模式|学院|专栏|通道|规程|预案|联席会议|法庭|地图|导航|规则|细则|APP|场所|阵地|网点|载体|示范点|集聚区)(?:\([^)]*\))?["”》]?等?(?:建设|试点|工作)?$/u;

/** Words of effort: they tell what is worked at and not what comes of it. */
export const effortWords =
  /^(?:进一步|切实|不断|持续|全面|着力|大力|积极)?(?:加强|强化|加大|加快|深化|拓展|优化|促进)/;

/** Words that leave the doing to others or only favour it. */
export const favouring = /^(?:鼓励|支持|引导|推动|促进|指导|帮助|倡导|动员)/;
