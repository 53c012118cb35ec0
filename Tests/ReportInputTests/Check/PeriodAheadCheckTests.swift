import ReportInput
import Testing

@Suite struct PeriodAheadCheckTests {
    private func problems(_ rows: String, published date: String? = "2019-10") -> [String] {
        let source = "- {id: paper, title: 日报\(date.map { ", date: \($0)" } ?? "")}\n"
        return Folder.sound([
            "sources.yml": source, "data/x.csv": "metric,area,period,value,source,status\n" + rows,
        ]).problems()
    }

    @Test func tellsOfAFigureForATimeAfterItsSource() {
        #expect(
            problems("1️⃣disputes,wucheng,2109,796,paper,\n") == [
                "1️⃣ warning: This figure is for 2109, which began after its source “paper” was published (2019-10)."
            ])
    }

    @Test func tellsOfOneSourceAndPeriodOnce() {
        #expect(
            problems(
                "1️⃣disputes,jinhua,2109,9,paper,\nmediators,wucheng,2018,5,paper,\ndisputes,wucheng,2109,796,paper,\n")
                == [
                    "1️⃣ warning: This figure is for 2109, which began after its source “paper” was published (2019-10); 1 more from there is for it too."
                ])
    }

    @Test(arguments: [
        "disputes,wucheng,2019,796,paper,\n", "disputes,wucheng,2019-10,796,paper,\n",
        "mediators,wucheng,2019,5,paper,\n",
        "disputes,wucheng,2109,796,paper,F\n", "disputes,wucheng,2109,,paper,L\n",
    ])
    func leavesAloneWhatASourceCanKnow(row: String) {
        #expect(problems(row) == [])
    }

    @Test func saysNothingOfSourcesWithoutADate() {
        #expect(problems("disputes,wucheng,2109,796,paper,\n", published: nil) == [])
    }
}
