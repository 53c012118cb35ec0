/// What a Chinese government website has to name on its pages (国办发〔2017〕47号).
package struct GovernmentMarks: Sendable {
    /// The host without a scheme: `www.example.gov.cn`.
    package var domain: String
    /// 政府网站标识码.
    package var identifier: String
    /// The number of the record with the ministry of industry, 京ICP备00000000号-1.
    package var icp: String?
    /// The number of the record with the police, 京公网安备00000000000000号.
    package var police: String?
    /// The full address where readers report mistakes.
    package var reporting: String?

    package init(
        domain: String, identifier: String, icp: String? = nil, police: String? = nil, reporting: String? = nil
    ) {
        self.domain = domain
        self.identifier = identifier
        self.icp = icp
        self.police = police
        self.reporting = reporting
    }
}
