import Diagnostics

/// Why a workbook, a sheet or a cell can't be read.
struct WorkbookProblem: Error {
    var code: DiagnosticCode
    var summary: Phrase
    var remedy: Phrase?
    /// The sheet and cell, where the problem is of one.
    var place: SheetPlace?

    init(_ code: DiagnosticCode, _ summary: Phrase, remedy: Phrase? = nil, place: SheetPlace? = nil) {
        self.code = code
        self.summary = summary
        self.remedy = remedy
        self.place = place
    }

    /// The problem with the file it is of.
    func diagnostic(in file: String) -> Diagnostic {
        var place = Place(file: file)
        place.sheet = self.place
        return Diagnostic(code, at: place, summary, remedy: remedy)
    }

    func at(_ place: SheetPlace) -> WorkbookProblem {
        var problem = self
        problem.place = problem.place ?? place
        return problem
    }
}

extension WorkbookProblem {
    static let saveAsWorkbook = Phrase(
        "Open the file in Excel, WPS or LibreOffice and save it as .xlsx, or as CSV UTF-8.",
        zh: "请用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 或 CSV UTF-8。")
    private static let saveAgain = Phrase(
        "Open the file in Excel, WPS or LibreOffice and save it again; or copy it anew from where it comes.",
        zh: "请用 Excel、WPS 或 LibreOffice 打开后重新保存，或重新拷贝原文件。")

    /// The file is of another format than its name says, or of one that is not read.
    static func format(_ summary: Phrase, remedy: Phrase = saveAsWorkbook) -> WorkbookProblem {
        WorkbookProblem(.workbookFormat, summary, remedy: remedy)
    }

    /// The file is not what the format asks for: cut off, changed on the way, or made by a program with a mistake.
    static func damaged(_ english: String, zh chinese: String) -> WorkbookProblem {
        WorkbookProblem(
            .workbookDamaged,
            Phrase("The workbook is damaged: \(english).", zh: "工作簿已损坏：\(chinese)。"), remedy: saveAgain)
    }

    static func damaged(part: String, _ reason: Phrase) -> WorkbookProblem {
        damaged("in its part “\(part)” \(reason.english)", zh: "其中的“\(part)”\(reason.chinese)")
    }

    /// There is more of something than `WorkbookLimits` allow.
    static func tooLarge(_ english: String, zh chinese: String) -> WorkbookProblem {
        WorkbookProblem(
            .workbookTooLarge, Phrase("The workbook is too large: \(english).", zh: "工作簿过大：\(chinese)。"),
            remedy: Phrase(
                "Delete what is not needed, or split the workbook.", zh: "请删去不需要的内容，或拆分工作簿。"))
    }
}
