/** Words behind a region's name that make it the holder of an office or the giver of a rule. Data only. */

/** Offices, right behind the name. 委托 and 委员 are none. */
export const officeWords: readonly RegExp[] = [
  /^委(?=$|[^托员派培外])/, /^(?:人大|人民政府|政府|政协|纪委|监委|人民法院|人民检察院|财政[局厅]|审计[局厅]|教育[局厅]|民政[局厅]|公安[局厅]|水利[局厅]|农业农村[局厅]|卫生健康委|发展改革|统计局|[\u4e00-\u9fff]{2,6}(?:管理局|管理委员会))/,
];

export const statuteWords: readonly string[] = ['条例', '暂行办法', '管理办法', '实施办法', '实施细则', '实施意见', '若干规定', '条规定', '条禁令'];

/** Between regions that work together, naming the other one is what is meant. */
export const togetherWords: readonly string[] = ['对口', '帮扶', '协作', '支援', '援建', '援助', '合作', '结对', '共建', '跨省', '跨区', '跨市', '京津冀', '联席', '学习', '考察', '参照', '借鉴', '招商', '引进', '合同', '协议', '诉', '判决'];
