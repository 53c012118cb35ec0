import ArgumentParser
import Diagnostics
import SiteBuild

/// `gazetteer build`: the project becomes a site.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: said("Make the website.", zh: "生成网站。"),
        discussion: said(
            """
            Reads Content and Templates of the project folder and writes the website to its folder Site. A file that \
            has not changed is left alone; files in the output folder that are not the website's are never touched. \
            With errors in the content nothing is written, and the old website stays as it is.
            """,
            zh: """
                读取项目文件夹中的 Content 和 Templates，把网站写入 Site 文件夹。未变化的文件不重写；\
                输出文件夹中不属于网站的文件不会被改动。内容有错误时不写入任何文件，旧网站保持原样。
                """))

    @OptionGroup var options: ProjectOptions

    @Option(
        help: help(
            "The folder to write the website to (default: Site in the project folder).",
            zh: "网站输出文件夹（默认为项目文件夹下的 Site）。", value: "dir"))
    var output: String?

    @Option(
        help: help(
            "The address the website will have, instead of the one in site.yml.",
            zh: "网站发布后的网址，替代 site.yml 中的设置。", value: "url"))
    var baseURL: String?

    @Option(
        help: help(
            "How many threads read large tables and make pages (default: one per processor).",
            zh: "读取大表和生成页面的线程数（默认与处理器数相同）。", value: "number"))
    var jobs: Int?

    @Option(
        help: help(
            "Write only part K of N of the website, such as 2/7; gazetteer join makes one website of all parts.",
            zh: "只写入网站的第 K 片（共 N 片），例如 2/7；之后用 gazetteer join 合并。", value: "K/N"))
    var shard: String?

    @Flag(help: help("Write every file anew.", zh: "重新写入所有文件。"))
    var clean = false

    func validate() throws {
        if let jobs, !(1...maximalJobs).contains(jobs) {
            throw ValidationError(
                said(
                    "--jobs must be a number from 1 to \(maximalJobs).", zh: "--jobs 应为 1 到 \(maximalJobs) 的整数。"))
        }
        if let shard, Shard(shard) == nil {
            throw ValidationError(
                said(
                    "--shard must be K/N, with N up to \(Shard.most) and K from 1 to N, such as 2/7.",
                    zh: "--shard 应为 K/N，N 不超过 \(Shard.most)，K 为 1 到 N，例如 2/7。"))
        }
        if let baseURL, normalizedBaseURL(baseURL) == nil {
            throw ValidationError(
                said(
                    "--base-url must be an address such as https://example.org/report/.",
                    zh: "--base-url 应为网址，例如 https://example.org/report/。"))
        }
        if output?.isEmpty == true {
            throw ValidationError(said("--output needs the path of a folder.", zh: "--output 需要一个文件夹路径。"))
        }
    }

    func run() throws {
        let start = ContinuousClock.now
        let terminal = options.terminal
        var build = options.build
        build.baseURL = baseURL.flatMap(normalizedBaseURL)
        var writer = SiteWriter(for: build.project, output: output)
        if let jobs {
            build.workforce = .threads(jobs)
            writer.jobs = jobs
        } else {
            writer.jobs = processorCount
        }
        writer.rewritesAll = clean
        writer.shard = shard.flatMap { Shard($0) }
        writer.progress = terminal.progress
        do {
            let (checked, change) = try build.run(with: writer, isStrict: options.strict)
            terminal.tell(checked)
            if let change {
                for sentence in change.keptSentences { terminal.tell(warning: sentence) }
                let time = (ContinuousClock.now - start) / .milliseconds(1)
                terminal.tell(outcome: change.closing(milliseconds: Int(time.rounded())))
            }
            let status = ExitCode(checked.verdict(isStrict: options.strict).rawValue)
            // Ends without giving back piece by piece what a large site takes: 4% of a build after a change of one text.
            withExtendedLifetime((checked, change)) { Self.exit(withError: status) }
        } catch let refusal as OutputRefusal {
            terminal.tell(failure: refusal.sentence)
            throw ExitCode((refusal.isOurFault ? ExitStatus.ourFault : .disk).rawValue)
        } catch let failure as DiskFailure {
            terminal.tell(failure: failure.sentence)
            throw ExitCode(ExitStatus.disk.rawValue)
        }
    }
}

/// More threads than this are a slip of the finger.
private let maximalJobs = 1024
