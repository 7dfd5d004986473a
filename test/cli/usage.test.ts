import { describe, expect, it } from 'vitest';
import { planIds } from '../../src/datasets/index.js';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { callProgram } from './callProgram.js';

const bundled = planIds.map((id) => `“${id}”`);

describe('help', () => {
  it('tells all commands, in Chinese', async () => {
    const { code, stdout, stderr } = await callProgram(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "ipr-plan：读取知识产权规划，校验数据，评价目标的完成情况。

      用法：ipr-plan <命令> [选项]

      命令：
        plans                            列出内置的规划
        show <plan>                      查看一份规划：指标、目标、专栏、保护行动、保障措施、监测评估、原
                                         文矛盾
        validate <plan> [files …]        校验规划和数据：逐条指出哪一格有什么问题、应当是什么、怎么办
        evaluate <plan> <observations>   按各项指标的完成值，评价一份规划的各项目标
        rollup <plan> <observations>     按维度、任务、单位等汇总一份规划的目标完成情况
        warn <plan> <observations>       对一份规划的目标和任务作早期预警；与此前各年年末的情况对照
        report <plan> <observations>     把评价、汇总、预警和任务进展写成一份报告，格式由文件后缀决定
        sheet <plan> <observations>      写出中期评估表或总结评估表：逐项完成情况、填报与评价是否一致、修
                                         订建议
        assess <rules> [observations …]  按计分规则考核各地区：逐项得分、总分、名次、等次
        decompose <plan>                 把一个目标分解到各地区或各年度，各部分之和与总数完全一致
        compare [plan …]                 就同一个指标比较多份规划：名次、与标杆的差距；名称不同的按别名对
                                         应，单位自动换算
        parse-target [text …]            读一条或多条目标表述，如“年均增长10%以上”；不写时逐行读标准输入
        find-targets <file>              从规划正文中找出可能的目标，逐条说明把握和理由；结果是草稿，须由
                                         人核对
        read-table <file>                读取从文件中取出的指标表：认出各列，逐行读出指标、基期值和目标
        draft <file>                     由规划正文生成规划 JSON 的草稿：标题、任务、专栏、指标、目标，凡
                                         推定的都注明，须由人核对
        template <plan>                  生成填报表（XLSX）：指标、单位、基期值、目标值都已列好，只填黄色
                                         单元格；填好后不用改就能校验和评价

      选项：
        --lang <zh|en>  输出语言。不写时看环境变量 LC_ALL、LC_MESSAGES、LANG 中最先设定的一个：英语环境用
                        英文，其余用中文
        -h, --help      显示用法
        -V, --version   显示版本号

      退出码：
        0   正常
        1   数据有错误，不作评价和计算
        2   命令、参数或文件不对
        70  程序自身出错

      各命令的用法见 ipr-plan <命令> --help。结果写到标准输出，问题和提示写到标准错误。
      "
    `);
  });

  it('tells all commands, in English', async () => {
    const { stdout } = await callProgram(['--help', '--lang', 'en']);
    expect(stdout).toMatchInlineSnapshot(`
      "ipr-plan: reads intellectual-property plans, validates their data, tells how their targets stand.

      Usage: ipr-plan <command> [options]

      Commands:
        plans                            List the bundled plans
        show <plan>                      Show a plan: indicators, targets, projects, protection actions,
                                         safeguards, monitoring, contradictions
        validate <plan> [files …]        Validate a plan and its data: which cell is wrong, what should
                                         stand there, what to do
        evaluate <plan> <observations>   Evaluate the targets of a plan by observed figures
        rollup <plan> <observations>     Put the targets of a plan together by dimension, task, unit …
        warn <plan> <observations>       Warn early of targets and work that need attention, compared with
                                         the ends of the years before
        report <plan> <observations>     Write evaluation, roll-up, warnings and state of work as one
                                         report, in the format of the file’s ending
        sheet <plan> <observations>      Write a mid-term or final evaluation: each target, whether what
                                         was declared agrees, what to revise
        assess <rules> [observations …]  Assess regions by scoring rules: points, totals, places, grades
        decompose <plan>                 Deal a target out over regions or years; the parts add up to it
                                         exactly
        compare [plan …]                 Compare plans on one indicator: places and gaps to a benchmark,
                                         joined across names and units
        parse-target [text …]            Read target expressions such as 年均增长10%以上; without any, the
                                         lines of standard input
        find-targets <file>              Find what may be targets in the text of a plan, with how sure
                                         each is; a draft for a person to confirm
        read-table <file>                Read an indicator table taken from a document: its columns, and
                                         the baseline and targets of each row
        draft <file>                     Draft a plan JSON out of the text of a plan: tasks, boxes,
                                         indicators, targets, every guess marked for a person to confirm
        template <plan>                  Make a workbook to be filled in: indicators, units, baselines and
                                         targets stand there, the yellow cells are left; filled in, it
                                         validates and evaluates as it is

      Options:
        --lang <zh|en>  Language of the output. Left out: English in an English locale (the first set of
                        LC_ALL, LC_MESSAGES, LANG), Chinese in any other
        -h, --help      Show how to use it
        -V, --version   Show the version

      Exit codes:
        0   Done
        1   The data has errors; nothing is computed from it
        2   The command, an argument or a file is wrong
        70  A fault of the program itself

      See ipr-plan <command> --help for a command. Results go to standard output; findings and remarks to
      standard error.
      "
    `);
  });

  it('tells one command', async () => {
    const { stdout } = await callProgram(['evaluate', '--help']);
    expect(stdout).toMatchInlineSnapshot(`
      "按各项指标的完成值，评价一份规划的各项目标

      用法：ipr-plan evaluate <plan> <observations> [选项]

      参数：
        <plan>          内置规划的标识，或规划 JSON 文件的路径
        <observations>  观测值文件：XLSX、CSV、TSV、NDJSON 或 JSON

      选项：
        --as-of <日期>            评价日期，如 2023-12-31，此后的数据和修订一律不用。不写时为今天，并在标
                                  准错误中说明
        --path <路径>             时序要求的推进路径：linear 线性（默认），geometric 等比
        --profile <规则>          状态判定规则：timeProgress 时序进度（默认），openSdg 加拿大统计局（Open
                                  SDG），eurostat 欧盟统计局，un2023 联合国2023年评估，dns 德国可持续发展
                                  战略
        --profile-file <文件>     自定的状态判定规则，JSON 文件，写法见
                                  docs/calculations/mustBeStatusProfile.md
        --projection <方法>       推算期末数的方法：linear 首末两点直线外推（默认），meanChange 近年平均增
                                  量外推，leastSquares 最小二乘直线外推，theilSen 泰尔—森中位数斜率外推，
                                  geometric 首末两点等比外推
        --tolerance <误差>        “左右”的允许误差：5% 指目标值的 5%，3 指指标单位下的 3。不写时这类目标不
                                  作判定
        --records <文件>          执行记录（XLSX、CSV、NDJSON 或 JSON），用于里程碑、结构目标和经常性工
                                  作；可以就是填了完成值的工作簿
        --references <文件>       参照数值的 JSON 文件，如全市平均水平，用于相对目标
        --mapping <文件>          表头认不出时，说明每列是什么的 JSON 文件
        --records-mapping <文件>  执行记录的表头认不出时，说明每列是什么的 JSON 文件
        --explain [目标标识]      写出计算过程：不带标识时在表后列出全部目标，带标识时只写这一个。宜放在最
                                  后，或写成 --explain=标识
        --format <table|json>     输出表格（默认）或 JSON
        --lang <zh|en>            输出语言。不写时看环境变量 LC_ALL、LC_MESSAGES、LANG 中最先设定的一个：
                                  英语环境用英文，其余用中文
        -h, --help                显示用法

      示例：
        ipr-plan evaluate alxa examples/data/alxa-observations.json --as-of 2023-12-31
        ipr-plan evaluate alxa 完成情况.xlsx --as-of 2023-12-31 --records 执行记录.json
        ipr-plan evaluate alxa 完成情况.xlsx --as-of 2023-12-31 --explain trademarks-2025
        ipr-plan evaluate ./my-plan.json 完成值.csv --as-of 2024-06-30 --path geometric --format json
      "
    `);
  });

  it.each([[['plans', '--help']], [['show', '-h']], [['help', 'evaluate']], [['help']], [['-h']]])(
    'is given for %j in both languages, and fits 80 columns',
    async (argv) => {
      for (const lang of ['zh', 'en']) {
        const { code, stdout } = await callProgram([...argv, '--lang', lang], { columns: 80 });
        expect(code).toBe(0);
        expect(stdout).toContain(lang === 'zh' ? '用法：' : 'Usage: ');
        for (const line of stdout.split('\n').filter((each) => !each.startsWith('  ipr-plan')))
          expect(textWidth(line)).toBeLessThanOrEqual(80);
      }
    },
  );

  it('goes to standard error, with exit code 2, when the command is missing', async () => {
    const { code, stdout, stderr } = await callProgram([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('用法：');
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('is told by %s', async (flag) => {
    expect(await callProgram([flag])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('the language', () => {
  it.each<[string, Record<string, string>, string[], string]>([
    ['Chinese when nothing is set', {}, [], '用法'],
    ['English in an English locale', { LANG: 'en_US.UTF-8' }, [], 'Usage'],
    ['Chinese in a Chinese locale', { LANG: 'zh_CN.UTF-8' }, [], '用法'],
    ['Chinese in the C locale', { LANG: 'C.UTF-8' }, [], '用法'],
    ['that of LC_ALL before LANG', { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, [], '用法'],
    ['that of LC_MESSAGES before LANG', { LC_MESSAGES: 'en_GB', LANG: 'zh_CN.UTF-8' }, [], 'Usage'],
    ['what --lang says before any locale', { LC_ALL: 'en_US.UTF-8' }, ['--lang', 'zh'], '用法'],
    ['what --lang=en says', {}, ['--lang=en'], 'Usage'],
  ])('is %s', async (_, env, argv, word) => {
    expect((await callProgram(['--help', ...argv], { env })).stdout).toContain(word);
  });
});

describe('a wrong call is one sentence on standard error, and exit code 2', () => {
  it.each<[argv: string[], zh: string, en: string]>([
    [
      ['plas'],
      '没有命令“plas”，是不是 plans？全部命令见 ipr-plan --help。',
      'There is no command “plas”; did you mean plans? See ipr-plan --help.',
    ],
    [
      ['xyzzy'],
      '没有命令“xyzzy”。全部命令见 ipr-plan --help。',
      'There is no command “xyzzy”. See ipr-plan --help.',
    ],
    [
      ['show', 'alxa', '--foramt', 'json'],
      'ipr-plan show 没有选项 --foramt，是不是 --format？用法见 ipr-plan show --help。',
      'ipr-plan show has no option --foramt; did you mean --format? See ipr-plan show --help.',
    ],
    [
      ['plans', '-x'],
      'ipr-plan plans 没有选项 -x。用法见 ipr-plan plans --help。',
      'ipr-plan plans has no option -x. See ipr-plan plans --help.',
    ],
    [
      ['plans', '--as-of', '2023-12-31'],
      'ipr-plan plans 没有选项 --as-of。用法见 ipr-plan plans --help。',
      'ipr-plan plans has no option --as-of. See ipr-plan plans --help.',
    ],
    [
      ['--nonsense'],
      'ipr-plan 没有选项 --nonsense。用法见 ipr-plan --help。',
      'ipr-plan has no option --nonsense. See ipr-plan --help.',
    ],
    [
      ['evaluate', 'alxa'],
      '缺少 <observations>（观测值文件：XLSX、CSV、TSV、NDJSON 或 JSON）。用法：ipr-plan evaluate <plan> <observations>',
      '<observations> is missing (file of observed figures: XLSX, CSV, TSV, NDJSON or JSON). Usage: ipr-plan evaluate <plan> <observations>',
    ],
    [
      ['show', 'alxa', 'more'],
      '多了一个参数“more”。用法：ipr-plan show <plan>',
      '“more” is one argument too many. Usage: ipr-plan show <plan>',
    ],
    [
      ['evaluate', 'alxa', 'x.json', '--as-of'],
      '选项 --as-of 后面缺少取值（日期）。',
      'The option --as-of needs a value (date).',
    ],
    [
      ['evaluate', 'alxa', 'x.json', '--as-of', '--format', 'json'],
      '选项 --as-of 后面缺少取值（日期）。',
      'The option --as-of needs a value (date).',
    ],
    [
      ['show', 'alxa', '--format', 'xml'],
      '选项 --format 不能取“xml”。应为“table”、“json”之一。',
      'The option --format does not take “xml”. One of “table”, “json”.',
    ],
    [
      ['evaluate', 'alxa', 'x.json', '--path', 'straight'],
      '选项 --path 不能取“straight”。应为“linear”、“geometric”之一。',
      'The option --path does not take “straight”. One of “linear”, “geometric”.',
    ],
    [
      ['evaluate', 'alxa', 'x.json', '--profile', 'harsh'],
      '选项 --profile 不能取“harsh”。应为“timeProgress”、“openSdg”、“eurostat”、“un2023”、“dns”之一。',
      'The option --profile does not take “harsh”. One of “timeProgress”, “openSdg”, “eurostat”, “un2023”, “dns”.',
    ],
    [
      ['evaluate', 'alxa', 'x.json', '--as-of', '2023-02-29'],
      '评价日期“2023-02-29”不是一个存在的日期。应为“年-月-日”，如 2023-12-31。',
      'The evaluation date “2023-02-29” is not a day that exists. Year, month and day, such as 2023-12-31.',
    ],
    [
      ['show', 'alx'],
      `没有名为“alx”的规划，是不是“alxa”？应为内置规划之一：${bundled.join('、')}；或规划 JSON 文件的路径。`,
      `There is no plan “alx”; did you mean “alxa”? One of the bundled plans ${bundled.join(', ')}, or the path of a plan JSON file.`,
    ],
  ])('%j', async (argv, zh, en) => {
    expect(await callProgram(argv)).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
    expect(await callProgram([...argv, '--lang=en'])).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
  });

  it('an unknown language is told in the language of the locale', async () => {
    const { code, stderr } = await callProgram(['plans', '--lang', 'fr'], { env: { LANG: 'en_US.UTF-8' } });
    expect(code).toBe(2);
    expect(stderr).toBe('The option --lang does not take “fr”. One of “zh”, “en”.\n');
  });
});

describe('a fault of the program itself', () => {
  const broken = {
    readers: () => Promise.reject(new Error('cannot happen')),
  };

  it('is one sentence, without a stack, and exit code 70', async () => {
    const zh = await callProgram(['show', './a.json'], broken);
    expect(zh).toEqual({
      code: 70,
      stdout: '',
      stderr: '程序自身出错（cannot happen），请把所用命令和这句话一并反馈给本库的维护者。\n',
    });
    const en = await callProgram(['show', './a.json', '--lang', 'en'], broken);
    expect(en.code).toBe(70);
    expect(en.stderr.split('\n')).toHaveLength(2);
  });

  it('shows its stack to who debugs', async () => {
    const { stderr } = await callProgram(['show', './a.json'], { ...broken, env: { IPR_PLAN_DEBUG: '1' } });
    expect(stderr).toContain('usage.test.ts');
  });
});
