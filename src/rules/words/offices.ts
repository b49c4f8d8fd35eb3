/** Words behind a region's name that make it the holder of an office or the giver of a rule. Data only. */

/** Offices as they stand right behind the name. */
export const officeNames: readonly string[] = ['人大', '人民政府', '政府', '政协', '纪委', '监委', '人民法院', '人民检察院', '财政局', '财政厅', '审计局', '审计厅', '教育局', '教育厅', '民政局', '民政厅', '公安局', '公安厅', '水利局', '水利厅', '农业农村局', '农业农村厅', '卫生健康委', '发展改革', '统计局'];

/** Offices that are known by their ending, and 委 alone; 委托 and 委员 are none. */
export const officePatterns: readonly RegExp[] = [/^委(?=$|[^托员派培外])/, /^[\u4e00-\u9fff]{2,6}(?:管理局|管理委员会)/];

export const statuteWords: readonly string[] = ['条例', '暂行办法', '管理办法', '实施办法', '实施细则', '实施意见', '若干规定', '条规定', '条禁令'];

/** Between regions that work together, naming the other one is what is meant. */
export const togetherWords: readonly string[] = ['对口', '帮扶', '协作', '支援', '援建', '援助', '合作', '结对', '共建', '跨省', '跨区', '跨市', '京津冀', '联席', '学习', '考察', '参照', '借鉴', '招商', '引进', '合同', '协议', '诉', '判决'];
