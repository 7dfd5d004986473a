import { added, by2023, by2025, list, made, same, unstatedYear, wholePeriod } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lowerRow, row } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
  growth,
  level,
  maintain,
  multiple,
  netChange,
  printedIn,
  qualitative,
} from './reading.js';

const plan = printedIn('composed of the words of “十四五” plans', fourteenth);
/** What a bare growth in a plan of five years may be over. */
const anyGrowth = [...unstatedYear, 'averageAnnual'] as const;

/** Families that compositions of subjects, times, verbs and figures showed, each with siblings. */
export const developComposedCorpus: readonly CorpusEntry[] = [
  // Whatever changes, with 到 or 至 it comes to a level.
  plan('作品登记量攀升到2万件', level('gte?', 2, '万件', { name: '作品登记量' })),
  plan('县域银行网点覆盖率攀升到96%', either(coverage('gte?', 96), level('gte?', 96, '%'))),
  plan('快递业务量上涨到5亿件', level('gte?', 5, '亿件')),
  plan('民营医院床位增多至800张', level('gte?', 800, '张', { name: '民营医院床位' })),
  plan('刑事案件下滑到300起以下', level('lte', 300, '起')),
  plan('5G基站上升到900座', level('gte?', 900, '座', { name: '5G基站' })),

  // A share in tenths is a figure, and nothing to compare with.
  plan('服务贸易额增长超过三成', growth(anyGrowth, 'gt', 30, { name: '服务贸易额' })),
  plan('线上零售额增速高于两成', growth(anyGrowth, 'gt', 20)),
  plan('粮食加工产值年均增长超一成', growth('averageAnnual', 'gt', 10)),
  plan('外商投资增幅不低于一成五', growth(anyGrowth, 'gte', 15)),
  plan('增长超过四成', growth(anyGrowth, 'gt', 40), row('技术交易额', '亿元')),

  // A copula, 实现, 累计新增 and 争创 are words of their own: the change in front of 、 ends there.
  plan('托育机构增加60家、幼儿园学位为3万个', [
    netChange('gte?', 60, '家'),
    level('gte?', 3, '万个', { name: '幼儿园学位' }),
  ]),
  plan('登记失业率降低0.3个百分点、创业园区为40个', [
    netChange('lte?', -0.3, '百分点'),
    level('gte?', 40, '个', { name: '创业园区' }),
  ]),
  plan('水库保有量稳定在80座、灌溉面积为60万亩', [maintain(same, 80, '座'), level('gte?', 60, '万亩')]),
  plan('进出口总额年均增长9%、跨境电商交易额实现40亿元', [
    growth('averageAnnual', 'gte?', 9),
    level('gte?', 40, '亿元', { name: '跨境电商交易额' }),
  ]),
  plan('充电桩增加500个、新能源公交车是2020年的1.8倍', [
    netChange('gte?', 500, '个'),
    multiple('gte?', 1.8, { of: { type: 'period', period: '2020' } }),
  ]),
  plan(
    '净增个体工商户2万户、累计新增小微企业5000家',
    either(
      [netChange('gte?', 2, '万户'), cumulative('gte?', 5000, '家', { name: '小微企业' })],
      [netChange('gte?', 2, '万户'), additions('gte?', 5000, '家', { name: '小微企业' })],
    ),
  ),
  plan(
    '净增商标1000件、争创国家级示范园区2个',
    list([netChange('gte?', 1000, '件')], made('gte?', 2, '个', aspirational)),
  ),

  // 占比 ends a name; what stands behind it is a deadline.
  plan('数字经济占比到2023年达到30%', level('gte?', 30, '%', { name: '数字经济占比', ...by2023 })),
  plan('本科院校占比到2023年底提高到45%', level('gte?', 45, '%', by2023)),
  plan(
    '绿色建材占比到2025年提高8个百分点',
    netChange('gte?', 8, '百分点', { name: '绿色建材占比', ...by2025 }),
  ),
  plan(
    '女职工占比比2020年提高2个百分点',
    netChange('gte?', 2, '百分点', { name: '女职工占比', from: '2020' }),
  ),
  plan(
    '草原植被覆盖度和湿地占比分别达到60%和8%',
    list([level('gte?', 60, '%'), coverage('gte?', 60)], [level('gte?', 8, '%', { name: '湿地占比' })]),
  ),

  // So many years to come are a time, with a comma and without; 年均 may stand right behind them.
  plan(
    '未来五年年均新增上市公司6家',
    either(
      everyYear('gte?', 6, '家', { basis: 'average', name: '上市公司' }),
      additions('gte?', 6, '家', { per: 'averageYear', name: '上市公司' }),
    ),
  ),
  plan('今后三年年均培训教师900人', everyYear('gte?', 900, '人', { basis: 'average' })),
  plan('未来五年工业用电量年均增长4%', growth('averageAnnual', 'gte?', 4, { name: '工业用电量' })),
  plan('未来五年年均引进博士80名', everyYear('gte?', 80, '名', { basis: 'average', name: '博士' })),
  plan('未来五年，年均投放公租房700套', everyYear('gte?', 700, '套', { basis: 'average' })),

  // A mean in front of a name is of the name; a mean that something is compared with is none.
  plan(
    '全市平均通勤时间比2020年缩短10%',
    growth(wholePeriod, 'lte?', -10, { name: '全市平均通勤时间', from: '2020' }),
  ),
  plan('全省平均预期寿命比2020年提高1岁', netChange('gte?', 1, '岁', { from: '2020' })),
  plan('全县平均亩产达到600公斤', level('gte?', 600, '公斤')),
  plan('全国平均受教育年限提高到11.3年', level('gte?', 11.3, '年')),

  // A series that begins with a deed is a series.
  plan('服务人次突破90万人次', level('gt', 90, '万人次', { name: '服务人次' })),
  plan('培育企业数为200家', level('gte?', 200, '家', { name: '培育企业数' })),
  plan('帮扶企业数≥150家', level('gte', 150, '家', { name: '帮扶企业数' })),
  plan('新登记企业数增速达到12%', growth(anyGrowth, 'gte?', 12)),
  plan('新登记企业数扩大到4000户', level('gte?', 4000, '户', { name: '新登记企业数' })),
  plan(
    '新登记企业数和托育机构分别达到800户、60家',
    list(
      [level('gte?', 800, '户'), additions('gte?', 800, '户')],
      [level('gte?', 60, '家', { name: '托育机构' })],
    ),
  ),
  plan(
    '“新工科”建设专业从2020年的12个增长到30个',
    from({ value: 12, unit: '个', period: '2020' }, level('gte?', 30, '个', { name: '“新工科”建设专业' })),
  ),
  plan(
    '在建工程从40项增加到90项',
    from({ value: 40, unit: '项' }, level('gte?', 90, '项', { name: '在建工程' })),
  ),
  plan('全社会研发（R&D）经费支出突破60亿元', level('gt', 60, '亿元', { name: '全社会研发（R&D）经费支出' })),

  plan('改建道路里程为300公里', level('gte?', 300, '公里', { name: '改建道路里程' })),
  plan('发布标准数≥60项', level('gte', 60, '项', { name: '发布标准数' })),
  plan('培训合格率为90%', level('gte?', 90, '%', { name: '培训合格率' })),
  plan('在建项目再翻一番以上，托位达到3000个', [
    multiple('gte', 2, { name: '在建项目' }),
    level('gte?', 3000, '个'),
  ]),

  // Of a list the growth is of the one that is named for it.
  plan('参保率和财政收入增速分别达到95%和7%', [
    level('gte?', 95, '%', { name: '参保率' }),
    growth(anyGrowth, 'gte?', 7),
  ]),
  plan('产销率和利润增长率分别达到98%和6.5%', [level('gte?', 98, '%'), growth(anyGrowth, 'gte?', 6.5)]),
  plan('客运量和货运量增速分别达到5%和7%', [growth(anyGrowth, 'gte?', 5), growth(anyGrowth, 'gte?', 7)]),

  // 达到或超过 includes.
  plan('家庭医生签约服务人口达到或超过80万人', level('gte', 80, '万人')),
  plan('入园率和巩固率分别达到或超过92%和97%', [level('gte', 92, '%'), level('gte', 97, '%')]),
  plan('水耗达到或低于18立方米', level('lte', 18, '立方米')),

  // A remark is for the time of what it stands with.
  plan('到2023年，托位达到5000个（年均增长8%）', [
    level('gte?', 5000, '个', by2023),
    growth('averageAnnual', 'gte?', 8, by2023),
  ]),
  plan('到2023年，社区食堂达到120家（其中农村40家）', [
    level('gte?', 120, '家', by2023),
    level('gte?', 40, '家', by2023),
  ]),

  // 都 is no part of a name, and neither are 总体, a time or a wish behind it.
  plan('社区食堂和托育机构都达90家', level('gte?', 90, '家', { name: '社区食堂和托育机构' })),
  plan('工业产值和税收都翻一番', multiple('gte?', 2, { name: '工业产值和税收' })),
  plan('蔬菜面积总体稳定在70万亩', maintain(same, 70, '万亩', { name: '蔬菜面积' })),
  plan('护理床位到“十四五”末为900张', level('gte?', 900, '张', { name: '护理床位', ...by2025 })),
  plan('护理床位到2025年比2020年翻一番', multiple('gte?', 2, { name: '护理床位', ...by2025 })),
  plan(
    '软件著作权登记量确保由200件提高到500件',
    from({ value: 200, unit: '件' }, level('gte?', 500, '件', { name: '软件著作权登记量' })),
  ),
  plan('用水户和用气户力争分别达到9万户和6万户', [
    level('gte?', 9, '万户', aspirational),
    level('gte?', 6, '万户', { name: '用气户', ...aspirational }),
  ]),

  // A unit that is printed once is that of both figures.
  plan('节水灌溉率由48提高到60%', from({ value: 48, unit: '%' }, level('gte?', 60, '%'))),
  plan(
    '高等教育毛入学率由2020年的52提高到58%',
    from({ value: 52, unit: '%', period: '2020' }, level('gte?', 58, '%')),
  ),
  plan('参保人数由1.2万增加到1.8万人', from({ value: 1.2, unit: '万人' }, level('gte?', 1.8, '万人'))),
  plan('普惠率和合格率分别提高五个和6个百分点', [
    netChange('gte?', 5, '百分点'),
    netChange('gte?', 6, '百分点'),
  ]),

  // Numerals that a level asks for are a figure; those that name a programme are none.
  plan('提高到三千', level('gte?', 3000, '张'), row('养老床位', '张')),
  plan('降至四十以下', level('lte', 40, '起'), lowerRow('事故起数', '起')),
  plan('提升到一流', qualitative(undefined), row('服务水平', '分')),
  plan('推动千人计划专家达到80人', level('gte?', 80, '人', { name: '千人计划专家' })),
  plan('降幅达到6%', growth(anyGrowth, 'lte?', -6), lowerRow('PM10平均浓度', '微克/立方米')),
  plan('年均增长5%', growth('averageAnnual', 'gte?', 5), row('养老床位', '张')),

  // One deed in two words, and where it is done.
  plan('培育壮大链主企业30家', list(made('gte?', 30, '家'))),
  plan(
    '全市累计新增科技企业500家',
    either(
      cumulative('gte?', 500, '家', { name: '科技企业' }),
      additions('gte?', 500, '家', { name: '科技企业' }),
    ),
  ),
  plan('我区力争每年新增博物馆2座', everyYear('gte?', 2, '座', { name: '博物馆', ...aspirational })),
  plan('市域内新增40家乡村旅馆', list(added('gte?', 40, '家'))),

  // What is told in different units shares no half of a name; each of a list keeps the deed in front.
  plan('5G基站和护理床位分别达到800个和600张', [
    level('gte?', 800, '个', { name: '5G基站' }),
    level('gte?', 600, '张', { name: '护理床位' }),
  ]),
  plan('城市和农村护理床位分别达到300张和500张', [
    level('gte?', 300, '张', { name: '城市护理床位' }),
    level('gte?', 500, '张', { name: '农村护理床位' }),
  ]),
  plan('发明专利和实用新型专利授权量分别达到300件和700件', [
    level('gte?', 300, '件', { name: '发明专利授权量' }),
    level('gte?', 700, '件', { name: '实用新型专利授权量' }),
  ]),
  plan('净增农家书屋30家、村史馆20家和文化礼堂10家', [
    netChange('gte?', 30, '家'),
    netChange('gte?', 20, '家'),
    netChange('gte?', 10, '家', { name: '文化礼堂' }),
  ]),
  plan('新建公路300公里和桥梁20座', list(added('gte?', 300, '公里'), added('gte?', 20, '座'))),
  plan(
    '新增农家书屋30家、绿道80公里和口袋公园20个',
    list(added('gte?', 30, '家'), added('gte?', 80, '公里'), added('gte?', 20, '个')),
  ),

  // Years that a wish leads are dealt out as well; a year that is compared with is not.
  plan('力争到2023年、2025年，托位分别达到3000个、5000个', [
    level('gte?', 3000, '个', { ...by2023, ...aspirational }),
    level('gte?', 5000, '个', { ...by2025, ...aspirational }),
  ]),
  plan('确保到2023年和2025年，签约率分别达到70%和80%', [
    level('gte?', 70, '%', by2023),
    level('gte?', 80, '%', by2025),
  ]),
  plan('到2025年，客运量和货运量分别较2020年增长20%和30%', [
    growth(wholePeriod, 'gte?', 20, { from: '2020' }),
    growth(wholePeriod, 'gte?', 30, { from: '2020' }),
  ]),
];
