import type { Organization } from '../../model/organization.js';

/** Bodies and groups of bodies the document names; those still to be set up are targets instead. */
export const organizations: Organization[] = [
  {
    id: 'city-government',
    name: '石家庄市人民政府',
    englishName: "People's Government of Shijiazhuang",
    aliases: ['市政府'],
  },
  {
    id: 'county-governments',
    name: '各县(市、区)人民政府',
    englishName: "People's governments of the counties, county-level cities and districts",
    isGroup: true,
  },
  {
    id: 'zone-committees',
    name: '高新区、循环化工园区管委会',
    englishName: 'Administrative committees of the high-tech zone and the circular chemical park',
    isGroup: true,
  },
  {
    id: 'city-departments',
    name: '市政府有关部门',
    englishName: 'Departments of the city government concerned',
    isGroup: true,
  },
  { id: 'cnipa', name: '国家知识产权局', englishName: 'China National Intellectual Property Administration' },
  { id: 'ip-office', name: '市知识产权局', englishName: 'IP Office of the city' },
  { id: 'science-bureau', name: '市科学技术局', englishName: 'Science and Technology Bureau' },
  {
    id: 'industry-bureau',
    name: '市工业和信息化局',
    englishName: 'Bureau of Industry and Information Technology',
  },
  { id: 'finance-bureau', name: '市财政局', englishName: 'Finance Bureau' },
  {
    id: 'agriculture-bureau',
    name: '市农业农村局',
    englishName: 'Bureau of Agriculture and Rural Affairs',
  },
  { id: 'commerce-bureau', name: '市商务局', englishName: 'Commerce Bureau' },
  { id: 'police', name: '市公安局', englishName: 'Public Security Bureau' },
  { id: 'justice-bureau', name: '市司法局', englishName: 'Justice Bureau' },
  {
    id: 'intermediate-court',
    name: '市中级人民法院',
    englishName: "Intermediate People's Court of the city",
  },
  { id: 'arbitration-commission', name: '市仲裁委员会', englishName: 'Arbitration Commission of the city' },
  { id: 'luquan-customs', name: '鹿泉海关', englishName: 'Luquan Customs' },
  { id: 'zhengding-customs', name: '正定海关', englishName: 'Zhengding Customs' },
  { id: 'airport-customs', name: '机场海关', englishName: 'Airport Customs' },
  { id: 'education-bureau', name: '市教育局', englishName: 'Education Bureau' },
  {
    id: 'human-resources-bureau',
    name: '市人力资源和社会保障局',
    englishName: 'Bureau of Human Resources and Social Security',
  },
  { id: 'market-bureau', name: '市市场监督管理局', englishName: 'Administration for Market Regulation' },
  {
    id: 'counties',
    name: '各县(市、区)',
    englishName: 'Counties, county-level cities and districts',
    isGroup: true,
  },
  {
    id: 'city-and-county-finance',
    name: '市、县两级财政',
    englishName: 'Public finance of city and counties',
    isGroup: true,
  },
  {
    id: 'assistance-centre',
    name: '知识产权维权援助中心',
    englishName: 'Centre for assistance with IP rights',
  },
  {
    id: 'civil-military-trading-centre',
    name: '军民融合知识产权交易中心',
    englishName: 'Civil–military IP trading centre',
  },
  {
    id: 'northern-service-platform',
    name: '北方知识产权服务平台',
    englishName: 'Northern IP service platform',
  },
  {
    id: 'technology-market',
    name: '石家庄科技大市场',
    englishName: 'Shijiazhuang technology market',
  },
  {
    id: 'high-tech-zone-cluster',
    name: '高新技术产业开发区知识产权运营服务集聚区',
    englishName: 'Cluster of IP operation services in the high-tech zone',
  },
  {
    id: 'university-transfer-centre',
    name: '高校知识产权转移转化中心',
    englishName: 'Centre for the transfer of university IP',
  },
  {
    id: 'university-ip-alliance',
    name: '高校知识产权联盟',
    englishName: 'Alliance of universities for IP',
  },
  {
    id: 'operation-platforms',
    name: '省、市级知识产权运营服务平台',
    englishName: 'IP operation platforms of province and city',
    isGroup: true,
  },
  {
    id: 'distance-education-platform',
    name: '知识产权远程教育子平台',
    englishName: 'Sub-platform for distance education in IP',
  },
  { id: 'financial-institutions', name: '金融机构', englishName: 'Financial institutions', isGroup: true },
];
