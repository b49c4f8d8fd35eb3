/** What counts as bought, and where a workbook says that nothing is. Data only. */

/** Phrases of a name, purpose or goal that say that equipment is bought. */
export const purchases: readonly string[] = ['设备购置', '购置设备', '采购设备', '设备采购', '购买设备', '设备专项', '设备安装', '购置办公', '更新设备', '设备更新', '购置电脑', '采购电脑', '购买电脑', '购置仪器', '采购货物', '政府采购'];
/** Phrases of a name, purpose or goal that say that official vehicles are bought. */
export const vehiclePurchases: readonly string[] = ['购置公务用车', '公务用车购置', '购置公务车', '购买公务用车', '更新公务用车', '公务用车更新', '采购公务用车', '购置执法车', '购置执法执勤用车'];
/** Phrases that hold such words and mean something else. */
export const notPurchases: readonly string[] = ['政府采购监管', '政府采购管理', '政府采购中心', '政府采购培训', '政府采购代理', '设备专项检查', '设备更新改造政策'];
