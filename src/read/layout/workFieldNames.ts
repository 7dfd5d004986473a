import type { SheetFieldName } from './sheetFieldNames.js';
import type { WorkFieldName } from './workField.js';

/**
 * Headings of sheets of work, as people write them. One heading stands at one field only (a test holds that). Headings
 * that may mean something else (编号, 序号, 时间, 内容) are left out on purpose.
 */
export const workFieldNames: Readonly<Record<WorkFieldName, SheetFieldName>> = {
  subjectId: {
    label: { zh: '事项编码', en: 'item id' },
    headers: ['事项编码', '事项代码', '事项标识', '标识', 'itemid', 'subjectid', 'id'],
  },
  subject: {
    label: { zh: '事项名称', en: 'item' },
    headers: ['事项名称', '事项', '名称', '工作事项', '重点事项', 'item', 'itemname', 'subject', 'name'],
  },
  subjectType: {
    label: { zh: '事项类型', en: 'kind of item' },
    headers: ['事项类型', '事项类别', '类型', '类别', 'kindofitem', 'subjecttype', 'kind', 'type'],
  },
  project: {
    label: { zh: '专栏', en: 'project' },
    headers: [
      '专栏',
      '项目',
      '专栏名称',
      '项目名称',
      '工程',
      '工程名称',
      '重大工程',
      '重大项目',
      '重点项目',
      '重点工程',
      '专项计划',
      'project',
      'projectname',
    ],
  },
  measure: {
    label: { zh: '举措', en: 'measure' },
    headers: ['举措', '举措名称', '措施', '措施名称', '具体举措', '具体措施', 'measure', 'measurename'],
  },
  task: {
    label: { zh: '任务', en: 'task' },
    headers: ['任务', '任务名称', '工作任务', '重点任务', '主要任务', '任务事项', 'task', 'taskname'],
  },
  protectionAction: {
    label: { zh: '保护行动', en: 'protection action' },
    headers: [
      '保护行动',
      '行动',
      '行动名称',
      '专项行动',
      '保护行动名称',
      'protectionaction',
      'action',
      'campaign',
    ],
  },
  target: {
    label: { zh: '目标', en: 'target' },
    headers: ['目标', '目标名称', '目标事项', 'target', 'targetname'],
  },
  state: {
    label: { zh: '进展情况', en: 'state' },
    headers: [
      '进展情况',
      '进展',
      '进展状态',
      '工作进展',
      '推进情况',
      '实施情况',
      '完成情况',
      '落实情况',
      '工作状态',
      '执行状态',
      '完成状态',
      '状态',
      'state',
      'status',
      'progress',
    ],
  },
  on: {
    label: { zh: '填报日期', en: 'recorded on' },
    headers: [
      '填报日期',
      '填报时间',
      '记录日期',
      '报告日期',
      '截至日期',
      '截止日期',
      '截至时间',
      '截止时间',
      '日期',
      'recordedon',
      'reportedon',
      'on',
      'asof',
      'date',
    ],
  },
  doneOn: {
    label: { zh: '完成日期', en: 'done on' },
    headers: [
      '完成日期',
      '完成时间',
      '实际完成日期',
      '实际完成时间',
      '办结日期',
      '办结时间',
      'doneon',
      'completedon',
      'completiondate',
    ],
  },
  resultName: {
    label: { zh: '成果名称', en: 'result' },
    headers: ['成果名称', '成果', '成果内容', '成果类型', 'result', 'resultname'],
  },
  result: {
    label: { zh: '成果数量', en: 'count of the result' },
    headers: ['成果数量', '成果数', '数量', 'countoftheresult', 'resultcount', 'count', 'quantity'],
  },
  resultUnit: {
    label: { zh: '成果单位', en: 'unit of the result' },
    headers: ['成果单位', '计量单位', '数量单位', '单位', 'unitoftheresult', 'resultunit', 'unit'],
  },
  source: {
    label: { zh: '资料来源', en: 'source' },
    headers: ['资料来源', '来源', '数据来源', '信息来源', '出处', '依据', '佐证材料', '证明材料', 'source'],
  },
  responsible: {
    label: { zh: '责任单位', en: 'responsible units' },
    headers: [
      '责任单位',
      '牵头单位',
      '负责单位',
      '责任部门',
      '牵头部门',
      '承办单位',
      '配合单位',
      '填报单位',
      '责任人',
      'responsibleunits',
      'responsibleunit',
      'leadunit',
    ],
  },
  note: { label: { zh: '备注', en: 'notes' }, headers: ['备注', '说明', 'notes', 'note', 'remarks'] },
};
