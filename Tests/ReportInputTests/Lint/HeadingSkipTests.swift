import Diagnostics
import ReportInput
import Testing

@Suite struct HeadingSkipTests {
    @Test(arguments: [
        "## 甲\n\n#### ⟦乙⟧", "### ⟦甲⟧", "## 甲\n### 乙\n##### ⟦丙⟧", "## 甲\n\n#### ⟦乙⟧\n\n#### 丙",
        "## 甲\n> #### [⟦乙⟧](area:a)",
        "## 甲\n### 乙\n## 丙\n#### ⟦丁⟧",
    ])
    func findsHeadingsThatSkipALevel(text: String) {
        expect(text, HeadingSkip.problems)
    }

    @Test(arguments: ["## 甲\n### 乙\n## 丙", "# 甲\n## 乙", "正文", "## 甲\n### 乙\n#### 丙\n## 丁", "甲\n===\n乙\n---"])
    func letsLevelsFollowEachOther(text: String) {
        expect(text, HeadingSkip.problems)
    }

    @Test func tellsTheMarks() {
        #expect(remedies("## 甲\n#### 乙", HeadingSkip.problems) == ["请用 ### 开头。"])
    }
}
