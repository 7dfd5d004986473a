import { wordsOf } from '../text/wordsOf.js';
import { wordTable } from '../text/wordTable.js';

/**
 * Units that stand behind figures of plans of every field. Longer ones win, so 个百分点 is not 个. Which of them
 * convert into each other is told by `quantity/unit`; here they are only recognised.
 */
export const findUnit = wordTable<true>(
  wordsOf(
    // counting words
    '件 项 宗 笔 个 家 人 名 位 户 次 起 只 条 种 处 所 册 部 篇 套 台 辆 张 份 例 幅 期 场 门 支 批 对 座 片 类 ' +
      '间 栋 幢 架 艘 列 班 节 款 株 棵 尾 羽 匹 口 头 根 块 孔 盏 桩 枪 站 点 团 队 组 届 轮 层 村 镇 乡 县 市 区 国 ' +
      '品种 门类 名次 位次 人次 户次 件次 册次 家次 车次 班次 架次 场次 人年 支队 课时 学时 学分 席 床 床位 张床位 个床位 车位 泊位 标台 标准台 ' +
      '标箱 标准箱 TEU 辆次 头只 头(只) 只(头) 对次 亩次 公顷次 人日 个人 件套 台套 台(套) 套(台) 套(间) 间(套) 件(套) 个(次) 家(次) 个/次 人(次) 卷 字 词 集 小时/年 盒 瓶 枚 粒 盆 艘次 标准车 人时 人天 工时 ' +
      // money
      '元 美元 欧元 港元 日元 元人民币 人民币元 ' +
      // shares, points
      '% ‰ 百分点 个百分点 百分比 分 分值 点 级 星 星级 倍 番 度 折 ' +
      // time
      '年 岁 月 个月 天 日 周 小时 分钟 秒 毫秒 工作日 个工作日 个小时 自然日 个自然日 周岁 学年 季度 ' +
      // measures
      '具 眼 剂次 人份 例次 餐次 机位 工位 批次 项次 年一遇 例/10万 吨 千克 公斤 克 毫克 微克 米 千米 公里 厘米 毫米 平方米 平方公里 平方千米 公顷 亩 立方米 升 毫升 里 海里 车公里 ' +
      '吨标准煤 千克标准煤 克标准煤 吨二氧化碳 吨二氧化碳当量 吨标煤 千克标煤 吨标准油 公斤标准油 千克标准油 吨公里 人公里 斤 方 标准立方米 平米 立方 ' +
      '千瓦 瓦 兆瓦 吉瓦 千瓦时 度电 焦耳 吉焦 千伏安 伏安 千伏 载重吨 总吨 折纯吨 当量 ℃ °C 摄氏度 分贝 帧 比特 字节 ' +
      'kW kWh MW GW GWh MWh TWh km km2 km² ㎡ ㎢ ㎥ m2 m² m3 m³ mg/L mg/m3 μg/m3 μg/m³ ug/m3 mg kg t ha dB ' +
      'PF EF TF TB PB EB GB MB Mbps Gbps Tbps P Eflops EFlops EFLOPS Pflops PFlops PFLops PFLOPS Tflops TFlops TFLOPS TOPS ZB MWp GWp Mb/s Gb/s 兆 兆比特 兆比特/秒 Mbit/s 比特/秒 机架 标准机架 座席 核 芯公里 皮长公里 端口 ' +
      '个/万人 人·次 人·年 人·日 件/人 片次 间次 万元·人 帕 毫西弗 kV',
    true,
  ),
);

/** Words that begin like a unit and are none: what follows the number is then the thing itself. */
export const findNoUnit = wordTable<true>(
  wordsOf(
    '项目 笔记 笔试 家庭 人口 人均 人才 人员 人民 人工 人数 人大 名录 名牌 名单 位数 位于 户籍 户用 户均 ' +
      '次产业 次性 起步 起到 只增 条件 条例 条款 种植 种业 种子 种质 处理 处置 处室 处于 所有 所在 部门 部分 篇幅 台账 台阶 份额 例如 ' +
      '期间 期末 期初 期满 场所 场馆 场地 场景 门户 门诊 支持 支撑 支付 批准 批复 批发 对外 对接 对口 座谈 类别 类型 间接 间隔 ' +
      '列入 列车 班级 班子 节能 节水 节约 节点 点对点 团体 队伍 组织 组建 组团 层次 层级 村级 村庄 镇区 乡村 乡镇 县级 县域 县城 ' +
      '市级 市场 市区 市民 市州 区级 区域 区块 国家 国道 国内 国际 元素 分别 分类 分级 分布 分之 分析 级以上 级联 星火 度假 ' +
      '年均 年度 年增长 年产 年底 年末 年初 年前 年内 年来 年间 年期 年人均 月均 月底 月末 月份 天然 日均 日间 日处理 周边 周期 ' +
      '小时达 小时经济 分钟生活 分钟便民 分钟医疗 分钟办 小时办 小时交通 米面 升级 升至 升到 里程 方面 方案 方式 方向 方针 瓦斯 ' +
      '核心 核电 核查 头部 口径 口岸 块状 根本 根据 站式 瓶颈 盒子 字形 轮驱动 吨级 千米级 亩方 亩以上连片 卷入 集群 集聚 集团 集中 ' +
      '词典 兆瓦级 千瓦级 摄氏 桩企 点上 里面 元以上企业 帧率 孔径 头等 席卷 床旁 粒度 粒径 盆地 盆景 盆栽 枚举 工时制 匹配 株洲 棵树 节目 节日 款式 斤斤 端口岸',
    true,
  ),
);
