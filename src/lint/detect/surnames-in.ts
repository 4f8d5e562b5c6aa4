// The commonest come first.
// prettier-ignore
const OF_PERSONS = [
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 井上 木村 斎藤 山崎',
  '阿部 橋本 山下 前田 藤田 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 藤井 西村 福田 藤原 岡本',
  '松田 原田 小野 田村 竹内 金子 石田 森田 柴田 酒井 工藤 横山 宮本 内田 安藤 谷口 丸山 今井 河野',
  '藤本 村田 武田 杉山 増田 大塚 菅原 久保 松井 岩崎 桜井 木下 野口 松尾 菊地 菊池 野村 新井 杉本',
  '浜田 高野 水野 山内 西田 西川 北村 五十嵐 安田 中田 平田 本田 沢田 久保田 吉村 中西 岩田 服部',
  '樋口 永井 松岡 田口 森本 矢野 秋山 小沢 広瀬 土屋 石原 吉岡 大久保 浅野 野田 川村 田辺 星野',
  '黒田 尾崎 永田 松村 望月 内藤 菅野 西山 岩本 平井 片山 本間 横田 早川 荒井 鎌田 小田 宮田 篠原',
  '須藤 萩原 大沢 小西 栗原 伊東 三宅 奥村 松永 片岡 内山 関口 古賀 奥田 北川 八木 上原 今村 中沢',
  '田島 小泉 上村 中尾 平山 岡村 寺田 坂口 児玉 河合 多田 竹田 宮下 小野寺 小笠原 村山 天野 坂井',
  '杉浦 坂田 小原 角田 武藤 河村 根本 関根 中井 森下 塚本 佐久間 植田 飯塚 安部 前川 山根 浅井',
  '白井 宮川 岡部 長田 堀内 松崎 飯島 榎本 稲垣 若林 森山 江口 神谷 中谷 畠山 細川 及川 安達 今野',
  '三上 西尾 石塚 岸本 津田 長尾 戸田 本多 高島 森川 滝沢 土井 堀江 堀口 吉原 藤岡 藤川 藤村 藤野',
  '藤森 西岡 西野 西本 西原 西沢 北島 北原 東海林 梅原 梅本 松沢 松下 竹中 竹本 竹村 竹下 杉田',
  '杉原 柳田 柳沢 桐山 栗田 桑田 榊原 柏木 楠本 桜田 村井 村松 村瀬 村岡 村木 宮島 宮沢 宮原 宮内',
  '宮野 岩井 岩瀬 岩間 岩下 石黒 石本 石野 石丸 石渡 石崎 浅田 浅川 浅見 深沢 長島 永山 永野 永島',
  '高井 高瀬 高畑 高村 高沢 黒木 黒川 黒沢 白鳥 赤松 青柳 金井 金山 古谷 古田 小森 小山田 大竹',
  '大城 大友 大槻 大内 大河原 中里 上杉 下村 内海 川田 川本 川野 川井 川合 川瀬 河田 河本 沼田',
  '湯浅 滝口 渡会 津村 浜口 浜野 塩谷 三木 三谷 三好 二宮 二階堂 五味 七海 八田 千田 佐伯 佐竹',
  '佐川 佐山 佐原 佐久本 加納 伊原 安斎 安井 安西 安川 安東 井口 井出 井川 井手 今泉 今西 今田',
  '植村 宇野 宇田 上条 牛島 江川 江藤 海老原 岡野 荻野 荻原 尾形 小山内 折田 勝又 狩野 神原 神山',
  '神尾 神林 木原 木田 木内 岸田 清野 熊田 熊沢 倉田 倉持 国分 郡司 小暮 木暮 越智 小谷 権田 相沢',
  '相川 相原 赤木 秋元 秋本 穴沢 阿久津 有馬 飯村 池上 池内 池沢 池谷 磯部 磯野 市原 糸井 稲葉',
  '猪股 猪俣 内野 鵜飼 梅沢 宇佐美 臼井 大山 片桐 香取 兼子 亀井 亀田 笠原 笠井 嶋田 島田 島崎',
  '島村 島袋 比嘉 金城 新垣 玉城 仲村 与那覇 平良 知念 志村 柴崎 渋沢 庄司 城田 進藤 真田 陣内',
  '菅沼 杉村 須田 須賀 関谷 曽根 曽我 高倉 高田 高谷 滝本 田川 田代 武内 武井 谷本 谷村 玉井 筒井',
  '寺島 寺本 寺尾 土田 徳永 徳田 戸塚 富永 鳥居 内村 仲田 永瀬 長瀬 成瀬 鳴海 丹羽 西脇 沼尾 根岸',
  '野崎 野沢 野中 野上 野島 芳賀 長谷部 畑中 畑山 花田 羽田 林田 原口 久野 久田 平尾 平川 平松',
  '平岡 平沢 深田 福原 福本 福永 福地 藤代 藤崎 藤巻 古沢 古山 星川 細田 細谷 堀田 堀川 本橋 前原',
  '前島 牧田 正木 増井 松木 松波 松野 松橋 三橋 三沢 三品 水島 南野 箕輪 宮地 宮坂 宮脇 向井 室井',
  '本山 森岡 森口 森井 森谷 森永 守屋 門脇 安永 矢島 矢部 矢沢 柳原 柳川 薮田 山岸 山元 山岡 横井',
  '横尾 横溝 吉井 吉沢 吉永 吉本 米田 米山 若松 和久井 鷲尾 渡瀬 綿貫 藁科 長谷 江原 大谷 大西',
  '鹿野 川島 梶原 塚田 緒方 奥野 窪田 茂木 三輪 篠崎 溝口 鶴田 浜崎 篠田 石山 手塚 中本 小柳 広田',
  '園田 小出',
].join(' ').split(' ');

// prettier-ignore
const OF_PLACES = [
  '千葉 福島 宮崎 成田 熊谷 福井 福岡 長野 奈良 秋田 豊田 市川 神田 平塚 鎌倉 長崎 岡山 津島 前橋',
  '山口 川口 川崎 中野 上野 和田 三浦 上田 大野 小山 太田 池田 石川 相馬 対馬 松本 高松 松山 宮城',
  '岡崎 町田 日野 渋谷 足立 荒川 青山 高岡 長岡 小松 能登 加賀 諏訪 瀬戸 鹿島 金沢 佐野 桑原 深谷',
  '飯田 小倉 宇都宮 岩城 伊達 米沢 滝川 白石 白川 大崎 新田 藤沢 玉川 田上 東山 中山 中原 中川',
  '北野 松原 松浦 本庄 和泉 喜多 川越 朝倉 甲斐 梅田 富田 高山 吉野 吉川 入江 田原 山川 大川 川上',
  '水口 河原 川原 川端 日高 会田 下田 古川 小川 大橋 石橋 土橋 落合 馬場 草野 牧野 平野 原島 大原',
  '大平 高見 大島 中島 小島 新谷 半田 遠山 奥山 水谷 大石 大木 小池 高木 青木 荒木 大森 塩田 稲田',
  '大場 谷川 古屋 三井 日下 百瀬 立石 立花 横川 長沢 清水 三島 小坂 大村 松島 金田',
].join(' ').split(' ');

const PLACES: ReadonlySet<string> = new Set(OF_PLACES);
const ALL = [...OF_PERSONS, ...OF_PLACES];
const BY_START = Map.groupBy(
  ALL.toSorted((a, b) => b.length - a.length),
  (name) => name.charCodeAt(0),
);
const IS_START = new Uint8Array(0x1_00_00);
const IS_SECOND = new Uint8Array(0x1_00_00);
for (const name of ALL) {
  IS_START[name.charCodeAt(0)] = 1;
  IS_SECOND[name.charCodeAt(1)] = 1;
}

/** A common surname in a text. */
export interface FoundSurname {
  index: number;
  surname: string;
}

/**
 * Every place where a common surname of two or more characters stands, in one pass: a pattern of so many words costs four
 * times as much. Names of one character (林, 森, 原) are left out: they are parts of ordinary words.
 */
export function surnamesIn(text: string): FoundSurname[] {
  const found: FoundSurname[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    if (IS_START[text.charCodeAt(index)] !== 1 || IS_SECOND[text.charCodeAt(index + 1)] !== 1) continue;
    const surname = BY_START.get(text.charCodeAt(index))?.find((name) => text.startsWith(name, index));
    if (surname === undefined) continue;
    found.push({ index, surname });
    index += surname.length - 1;
  }
  return found;
}

/** True for surnames that name towns and rivers too, or are ordinary words (千葉, 上野, 大橋): alone they tell of no person. */
export function isOfPlaces(surname: string): boolean {
  return PLACES.has(surname);
}
