import { type InventoryCells, inventoryCsv } from '../../support/inventory-csv.ts';
import { formName, postsOf, POSTS } from './names.ts';
import { type Job, jobOfPage, jobWithoutPage } from './numbering.ts';
import { type Office, OFFICES } from './offices.ts';
import { type Random, randomOf } from './random.ts';

/** Files by their path below the content folder. */
export type Files = Readonly<Record<string, string>>;

/** `section.yaml` and `inventory.csv` of every office for a corpus of `count` pages. */
export function sectionFiles(count: number, seed: number): Files {
  const jobs = Array.from({ length: count }, (_, page) => [jobOfPage(page), jobWithoutPage(page)]).flat();
  const byOffice = Map.groupBy(
    jobs.filter((job) => job !== undefined),
    ({ office }) => office,
  );
  const files = OFFICES.slice(0, count).flatMap((office, index) => [
    [`sections/${office.prefix}/section.yaml`, sectionYaml(office, index)],
    [
      `sections/${office.prefix}/inventory.csv`,
      inventoryCsv((byOffice.get(office) ?? []).map((job) => cells(job, seed))),
    ],
  ]);
  return Object.fromEntries(files);
}

function sectionYaml(office: Office, index: number): string {
  const { prefix, name, reading, department, departmentReading, domain, subjects } = office;
  const posts = POSTS.map(({ end, name: post, unit }, place) => {
    const more = unit ? `, unit: ${unit}` : '';
    const head = end === 'kacho' ? ', head: true' : '';
    return `  - { id: ${prefix}-${end}, name: ${post}${more}, extension: "${2100 + place}"${head} }`;
  });
  const duties = subjects.map(({ word }, place) => `  - { id: d${place + 1}, text: ${word}に関すること。 }`);
  const summary = `${subjects.map(({ word }) => word).join('、')}などを受け持つ課です。`;
  const head = {
    name,
    reading,
    department,
    departmentReading,
    order: 10 * (index + 1),
    domain,
    summary,
    extension: '"2110"',
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
  return `${[...lines, 'posts:', ...posts, 'duties:', ...duties].join('\n')}\n`;
}

function cells(job: Job, seed: number): InventoryCells {
  const { id, office, title, kana, subject } = job;
  const { owner, deputy, unit } = postsOf(job);
  const random = randomOf(seed, 'work', id);
  const month = random.int(1, 12);
  const isSeasonal = random.isLucky(0.4);
  return {
    id,
    department: office.department,
    sectionName: office.name,
    unit,
    category: subject,
    subcategory: random.pick(['届出', '申請', '管理']),
    title,
    kana,
    kind: random.pick(['窓口', '事業', '管理']),
    domain: office.domain,
    purpose: `${subject}を正しく処理し、${office.name}の記録に残します。`,
    legalBasis: `${office.law}第${random.int(2, 90)}条`,
    frequency: isSeasonal ? '年1回' : '申請の都度',
    months: isSeasonal ? `${month}` : '通年',
    peakMonths: random.isLucky(0.8) ? `${month};${(month % 12) + 1}` : '',
    deadlines: deadline(random, office),
    volume: String(random.int(10, 5000)),
    minutesPerCase: String(random.int(5, 90)),
    hoursRegular: String(random.int(10, 1500)),
    owner,
    deputy: random.isLucky(0.95) ? deputy : '',
    capableCount: String(random.int(1, 4)),
    difficulty: String(random.int(1, 5)),
    systems: office.system,
    forms: formName(job),
    manualStatus: job.page === undefined ? '未作成' : '整備済',
    risk: random.pick(['高', '中', '低']),
  };
}

/** Shares as in the manual that we ship: most works have a deadline, half of those name a day, few come every month. */
function deadline(random: Random, office: Office): string {
  const basis = `${office.law}第${random.int(2, 90)}条`;
  const day = `${random.int(5, 28)}日まで`;
  if (random.isLucky(0.2)) return 'なし';
  if (random.isLucky(0.05)) return `件数の報告：毎月${day}（${basis}）`;
  if (random.isLucky(0.5)) return `年次の報告：${random.int(1, 12)}月${day}（${basis}）`;
  return `処理の期限：受け付けた日から14日以内（${basis}）`;
}
