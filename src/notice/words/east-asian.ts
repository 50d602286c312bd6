import type { Words } from './words.ts';

/** Simplified and traditional characters side by side: pages mix them, and so do translations. */
export const chinese: Words = {
  languages: 'zh',
  mine: '你 您 贵 该 該 此 本 这 這 当前 當前 所在 来自 來自 从 從 由于 由於 根据 根據 基于 因 受 你们 您们',
  place: '国家 國家 的国 的國 地区 地區 区域 區域 位置 司法 所在国 所在國 所在地 本国 本國 归属地 歸屬地',
  person: '我们 我們 您 你',
  no: '不 无 無 未 没 沒 尚 暂',
  able: '可 支持 支援 提供 能 法 允许 允許 开放 開放 接受 适用 適用 推出 服务 上架 可用 使用 观看 觀看 播放 购买 購買 访问 訪問 存取 开通 開通',
  refusal: '禁止 限制 受限 屏蔽 封锁 封鎖 拦截 攔截 阻止 拒绝 拒絕 停止 暂停 被拒 被禁 停用 不可用 无法 無法',
  bound: '仅 僅 只能 只限 只在 以外 境外',
  doubt:
    '如果 若 可能 取决 为什么 為什麼 如何 怎么 怎麼 例如 汇率 匯率 流量 确定您 確定您 配送 发货 發貨 送货 送貨 可能不 启用 啟用',
  aside: '部分 某些 一些 用户 用戶 选择',
};
export const japanese: Words = {
  languages: 'ja',
  mine: 'お住まい お客様 あなた 利用 使 現在 この その 制限 ブロック 基づ 居住 にいる 海外',
  place: '国 地域 リージョン エリア 位置 場所 海外',
  person: 'お客様 当社 あなた',
  no: 'ません できな',
  able: '利用 アクセス 対応 サポート 提供 許可 視聴 再生 受け でき 購入 閲覧 登録 いただけ',
  refusal: 'ません 制限 ブロック 禁止 不可 拒否 非対応 対象外 未対応 停止 終了',
  bound: '限定 のみ 以外 国外',
  doubt:
    '場合 可能性 なぜ どう 例えば 異な 同意 する方法 判別 判定 特定 トラフィック 選択して 配送 発送 可能性があ 今後',
  aside: '一部 ユーザー',
};
export const korean: Words = {
  languages: 'ko',
  mine: '귀하 회원 고객 현재 해당 이 그 거주 제한된 따라 인해 때문 같',
  place: '국가 지역 나라 위치 관할 소재지 곳에서 해외',
  own: '로부터의 해외에서 내가+있는 현+소재지',
  person: '귀하 당사 회원',
  no: '않 없',
  able: '사용 이용 제공 지원 허용 접속 액세스 접근 시청 재생 받 구매 이용할 볼+수',
  refusal: '불가 제한 차단 금지 못 거부 중단 않습 않는 없습 없는 없어 않아 거절',
  bound: '한해 에서만 국외',
  doubt: '경우 수+있습 다를 왜 어떻 배송',
  aside: '일부',
};
