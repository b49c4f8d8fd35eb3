/** Stock phrases of one trade that are copied into the tables of others, with the words of those at home in it. Data only. */
export interface Trade {
  readonly trade: string;
  readonly phrases: readonly string[];
  readonly home: readonly string[];
}

export const trades: readonly Trade[] = [
  { trade: '广播电视', phrases: ['电视节目正常播出', '广播节目正常播出', '节目安全播出', '广播电视安全播出'], home: ['广播', '电视', '广电', '融媒', '传媒', '文旅', '文化', '新闻', '电台', '宣传部', '转播', '发射台'] },
  { trade: '统计', phrases: ['制定宏观调控政策提供数字依据', '宏观调控政策提供数据依据', '宏观调控政策提供依据', '为宏观调控提供数据'], home: ['统计', '调查', '普查', '发改', '发展改革', '发展和改革', '财政', '物价', '经济'] },
  { trade: '教育', phrases: ['提高教育教学质量', '教育教学秩序', '促进学生全面发展', '学生德智体美'], home: ['教育', '学校', '中学', '小学', '幼儿园', '学院', '大学', '教师', '学生', '党校', '教体', '职教', '营养', '校'] },
  { trade: '医疗卫生', phrases: ['改善患者就医', '患者就医感受', '提高诊疗水平', '提升医疗服务水平', '方便群众看病就医'], home: ['卫生', '医', '卫健', '疾控', '妇幼', '健康', '血', '民政', '残联', '救助', '退役'] },
  { trade: '公安', phrases: ['提高破案率', '命案侦破', '打击刑事犯罪活动', '提高出警速度'], home: ['公安', '派出所', '警', '禁毒', '政法', '司法', '检察', '法院', '边防', '森林'] },
];
