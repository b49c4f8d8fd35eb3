/** 窗格的「设置」。 */
export const paneSettings = {
  'settings.live': '编辑后自动重新检查',
};
