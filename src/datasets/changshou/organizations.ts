import type { Organization } from '../../model/organization.js';

/** Bodies and groups of bodies the document names; those still to be set up are targets instead. */
export const organizations: Organization[] = [
  {
    id: 'chongqing-government-office',
    name: '重庆市人民政府办公厅',
    englishName: "General Office of the People's Government of Chongqing",
  },
  { id: 'district-government', name: '区政府', englishName: 'Government of the district' },
  {
    id: 'ip-leading-group',
    name: '区知识产权工作领导小组',
    englishName: 'Leading group for IP work of the district',
  },
  {
    id: 'levels-and-departments',
    name: '全区各级各部门',
    englishName: 'All levels and departments of the district',
    isGroup: true,
  },
  { id: 'towns-and-subdistricts', name: '各镇街', englishName: 'Towns and subdistricts', isGroup: true },
  {
    id: 'district-departments',
    name: '区级有关部门',
    englishName: 'Departments of the district concerned',
    isGroup: true,
  },
  { id: 'discipline-inspection', name: '纪检', englishName: 'Discipline inspection' },
  { id: 'peoples-congress', name: '人大', englishName: "People's Congress" },
  {
    id: 'consultative-conference',
    name: '政协',
    englishName: "People's Political Consultative Conference",
  },
  {
    id: 'district-operation-platform',
    name: '长寿区知识产权运营平台',
    englishName: 'IP operation platform of Changshou District',
  },
  {
    id: 'zone-operation-platform',
    name: '长寿经开区知识产权运营公共服务平台',
    englishName: 'Public service platform for IP operation of the Changshou development zone',
  },
  {
    id: 'new-materials-navigation-centre',
    name: '重庆市新材料产业专利导航中心',
    englishName: 'Chongqing centre for patent navigation in new materials',
  },
  { id: 'zones', name: '经开区、高新区', englishName: 'Economic and high-tech zones', isGroup: true },
  {
    id: 'service-carriers',
    name: '我区工业园区、创业基地、众创空间、中小企业公共服务平台',
    englishName: 'Industrial parks, incubators, makerspaces and public platforms for small enterprises',
    isGroup: true,
  },
  {
    id: 'ip-associations',
    name: '专利、商标、版权、地理标志等行业协会',
    englishName: 'Associations for patents, trademarks, copyright and geographical indications',
    isGroup: true,
  },
  {
    id: 'self-disciplining-bodies',
    name: '商会、行业协会、产业联盟、园区',
    englishName: 'Chambers of commerce, trade associations, industry alliances and parks',
    isGroup: true,
  },
  {
    id: 'online-protection-partners',
    name: '生产企业、电商平台、行业协会',
    englishName: 'Manufacturers, e-commerce platforms and trade associations',
    isGroup: true,
  },
  {
    id: 'reporting-bodies',
    name: '我区有关商会、行业组织、社会机构',
    englishName: 'Chambers, trade bodies and social organisations of the district concerned',
    isGroup: true,
  },
  {
    id: 'standard-setting-bodies',
    name: '学会、协会、商会、联合会、产业技术联盟等社会团体和企业',
    englishName: 'Societies, associations, chambers, federations, technology alliances and enterprises',
    isGroup: true,
  },
  { id: 'commercial-banks', name: '商业银行', englishName: 'Commercial banks', isGroup: true },
  { id: 'national-ministries', name: '国家部委', englishName: 'National ministries', isGroup: true },
];
