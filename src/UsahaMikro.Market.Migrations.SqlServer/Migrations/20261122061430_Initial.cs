using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UsahaMikro.Market.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccountsLetters",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Purpose = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    About = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsLetters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountsMarks",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsMarks", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AccountsMemberships",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrganisationKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    OrganisationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Role = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AppointmentNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsMemberships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountsSessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    KeyHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MembershipId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    IsStrong = table.Column<bool>(type: "bit", nullable: false),
                    SecurityStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IdleMinutes = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Agent = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndReason = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsSessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountsSignInLog",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    NameHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Agent = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsSignInLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountsUsers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BuyerGroup = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastTotpStep = table.Column<long>(type: "bigint", nullable: true),
                    IsDemo = table.Column<bool>(type: "bit", nullable: false),
                    DemoBlurb = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AgenciesAgencies",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KecamatanCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgenciesAgencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AssistanceRequests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Paper = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ProductName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Obstacle = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Wished = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ContactTime = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AskedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    KnownPapers = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OpenKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Means = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    AppointedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OfficerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssistanceRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetCommitments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PackageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AmountRupiah = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetCommitments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetImports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    FileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PlanHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: true),
                    PreviewedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PreviewedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ImportedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ImportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Counts_Added = table.Column<int>(type: "int", nullable: false),
                    Counts_Changed = table.Column<int>(type: "int", nullable: false),
                    Counts_Refused = table.Column<int>(type: "int", nullable: false),
                    Counts_Unchanged = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetPackages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PaguRupiah = table.Column<long>(type: "bigint", nullable: false),
                    CommittedRupiah = table.Column<long>(type: "bigint", nullable: false),
                    AccountCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FundingSource = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StartMonth = table.Column<int>(type: "int", nullable: false),
                    EndMonth = table.Column<int>(type: "int", nullable: false),
                    ForSmallBusiness = table.Column<bool>(type: "bit", nullable: false),
                    IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetPackages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CatalogCategories",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ParentSlug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Hue = table.Column<int>(type: "int", nullable: false),
                    Emoji = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Nature = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsFood = table.Column<bool>(type: "bit", nullable: false),
                    Occasions = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Sort = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogCategories", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "CatalogImports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    IsWorkbook = table.Column<bool>(type: "bit", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProblemsHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    RowsDone = table.Column<int>(type: "int", nullable: false),
                    Late = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    StartedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    StartedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StartedIn = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Found_Added = table.Column<int>(type: "int", nullable: false),
                    Found_BesideRows = table.Column<int>(type: "int", nullable: false),
                    Found_Changed = table.Column<int>(type: "int", nullable: false),
                    Found_Prices = table.Column<int>(type: "int", nullable: false),
                    Found_Proposals = table.Column<int>(type: "int", nullable: false),
                    Found_Supplies = table.Column<int>(type: "int", nullable: false),
                    Found_Unchanged = table.Column<int>(type: "int", nullable: false),
                    Found_WrongProducts = table.Column<int>(type: "int", nullable: false),
                    Found_WrongRows = table.Column<int>(type: "int", nullable: false),
                    Taken_Added = table.Column<int>(type: "int", nullable: false),
                    Taken_BesideRows = table.Column<int>(type: "int", nullable: false),
                    Taken_Changed = table.Column<int>(type: "int", nullable: false),
                    Taken_Prices = table.Column<int>(type: "int", nullable: false),
                    Taken_Proposals = table.Column<int>(type: "int", nullable: false),
                    Taken_Supplies = table.Column<int>(type: "int", nullable: false),
                    Taken_Unchanged = table.Column<int>(type: "int", nullable: false),
                    Taken_WrongProducts = table.Column<int>(type: "int", nullable: false),
                    Taken_WrongRows = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CatalogOccasions",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Hue = table.Column<int>(type: "int", nullable: false),
                    Emoji = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Pasal = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sort = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogOccasions", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "CatalogProducts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Specification = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Composition = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ShelfLifeDays = table.Column<int>(type: "int", nullable: true),
                    Maker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    MemberId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    MemberName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    Tkdn = table.Column<int>(type: "int", nullable: true),
                    Kbki = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Kbli = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Halal = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Papers = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Nature = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Fulfilment = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    LeadTimeDays = table.Column<int>(type: "int", nullable: false),
                    MinimumOrder = table.Column<int>(type: "int", nullable: false),
                    WeightGrams = table.Column<int>(type: "int", nullable: true),
                    Size = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CountsTogether = table.Column<bool>(type: "bit", nullable: false),
                    Occasions = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsSellerAway = table.Column<bool>(type: "bit", nullable: false),
                    IsFeatured = table.Column<bool>(type: "bit", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HeldBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Menu = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ClearedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsUnderReview = table.Column<bool>(type: "bit", nullable: false),
                    Proposal = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogProducts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CurationCases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AppealOfId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    AppealOfNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    FirstCuratorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    FirstOutcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    AppealUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ProductName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HandedInAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandedInById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    HandedInByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsOnBehalf = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PreviousFacts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Weights = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CuratorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    CuratorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondOpinionAskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondOpinionQuestion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SecondCuratorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationCases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CurationLabels",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ProductName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GrantedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RemovedBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationLabels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentClassifications",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GuidelineNumber = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Earned = table.Column<int>(type: "int", nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false),
                    LevelCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LevelName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LevelRank = table.Column<int>(type: "int", nullable: false),
                    LevelCount = table.Column<int>(type: "int", nullable: false),
                    LevelMeaning = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Approach = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facilitation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Movement = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AssessorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    AssessorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AssessorRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SelfAssessmentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentClassifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentGuidelines",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Pasal = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Force = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentGuidelines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentSelfAssessments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    GuidelineNumber = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    SettledById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    SettledByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentSelfAssessments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FavouritesLists",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FavouritesLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InventoryCapacityDays",
                columns: table => new
                {
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Taken = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryCapacityDays", x => new { x.VariantId, x.Date });
                    table.CheckConstraint("CK_InventoryCapacityDays_Taken", "\"Taken\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "InventoryLocations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryLocations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InventoryMovements",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LocationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CapacityDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    Reserved = table.Column<int>(type: "int", nullable: false),
                    Balance = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryMovements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InventoryWatches",
                columns: table => new
                {
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Threshold = table.Column<int>(type: "int", nullable: false),
                    LowSince = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryWatches", x => x.VariantId);
                });

            migrationBuilder.CreateTable(
                name: "OrderingBaskets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BuyerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingBaskets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrderingMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    FromSeller = table.Column<bool>(type: "bit", nullable: false),
                    AuthorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AuthorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrderingOrders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CheckoutToken = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RequestHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    BuyerKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BuyerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BuyerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PackageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    PackageCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PackageName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FiscalYear = table.Column<int>(type: "int", nullable: false),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KecamatanCode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GoodsRupiah = table.Column<long>(type: "bigint", nullable: false),
                    ShippingRupiah = table.Column<long>(type: "bigint", nullable: false),
                    TotalRupiah = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PlacedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    PlacedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PlacedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WantedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingOrders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RatioCommitments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SourceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Facts_Category = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Facts_DomicileCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Facts_IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    Facts_LegalForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Maker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nature = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nib = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    Facts_OwnerHasDisability = table.Column<bool>(type: "bit", nullable: false),
                    Facts_OwnerIsWoman = table.Column<bool>(type: "bit", nullable: false),
                    Facts_Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Tkdn = table.Column<int>(type: "int", nullable: true),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LineNumber = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BuyerKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PackageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    FiscalYear = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ItemName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    GrossRupiah = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatioCommitments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RatioEarlyEvents",
                columns: table => new
                {
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SourceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatioEarlyEvents", x => new { x.OrderId, x.SourceId });
                });

            migrationBuilder.CreateTable(
                name: "RatioOrders",
                columns: table => new
                {
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    IsRecorded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatioOrders", x => x.OrderId);
                });

            migrationBuilder.CreateTable(
                name: "RatioRealisations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DeliveryId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BastNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BastDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts_Category = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Facts_DomicileCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Facts_IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    Facts_LegalForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Maker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nature = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nib = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    Facts_OwnerHasDisability = table.Column<bool>(type: "bit", nullable: false),
                    Facts_OwnerIsWoman = table.Column<bool>(type: "bit", nullable: false),
                    Facts_Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Tkdn = table.Column<int>(type: "int", nullable: true),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LineNumber = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BuyerKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    PackageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    FiscalYear = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ItemName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    GrossRupiah = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatioRealisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RatioTotals",
                columns: table => new
                {
                    FiscalYear = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BuyerKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    LegalForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KecamatanCode = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    Maker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    CommittedRupiah = table.Column<long>(type: "bigint", nullable: false),
                    RealisedRupiah = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatioTotals", x => new { x.FiscalYear, x.AgencyId, x.BuyerKind, x.Month, x.Scale, x.LegalForm, x.Registry, x.KecamatanCode, x.Maker, x.IsPdn });
                });

            migrationBuilder.CreateTable(
                name: "RegulationHolidays",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegulationHolidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegulationParameters",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Pasal = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Force = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    DecidedByRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ConfirmedByRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegulationParameters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegulationRegulations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Gazette = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NeedsVerification = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Revokes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegulationRegulations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegulationRuleSets",
                columns: table => new
                {
                    AreaCode = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Pasal = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Force = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TargetBasisPoints = table.Column<int>(type: "int", nullable: true),
                    Scales = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Cooperative = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    MustBeLocal = table.Column<bool>(type: "bit", nullable: false),
                    MustBePdn = table.Column<bool>(type: "bit", nullable: false),
                    MustBeRegistered = table.Column<bool>(type: "bit", nullable: false),
                    MustBeOwnMade = table.Column<bool>(type: "bit", nullable: false),
                    TaxBasis = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegulationRuleSets", x => new { x.AreaCode, x.Code, x.From });
                });

            migrationBuilder.CreateTable(
                name: "SellersBoardSeats",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CooperativeId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Office = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    EndedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersBoardSeats", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SellersCooperativeMembers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CooperativeId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MemberId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ProposedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersCooperativeMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SellersPersonalDataAccesses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersPersonalDataAccesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SellersPlatformSales",
                columns: table => new
                {
                    DeliveryId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    GoodsRupiah = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersPlatformSales", x => x.DeliveryId);
                });

            migrationBuilder.CreateTable(
                name: "SellersSellers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OwnerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OwnerIsWoman = table.Column<bool>(type: "bit", nullable: true),
                    OwnerHasDisability = table.Column<bool>(type: "bit", nullable: true),
                    Story = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KelurahanCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    LegalForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsLegalEntity = table.Column<bool>(type: "bit", nullable: false),
                    Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Nib = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    NibOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Kbli = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Risk = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    CapitalRupiah = table.Column<long>(type: "bigint", nullable: false),
                    AnnualSalesRupiah = table.Column<long>(type: "bigint", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GroupType = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    GroupName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Cooperative = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsPkp = table.Column<bool>(type: "bit", nullable: false),
                    PkpNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PkpSince = table.Column<DateOnly>(type: "date", nullable: true),
                    PphNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PphUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    FreeTurnoverYear = table.Column<int>(type: "int", nullable: true),
                    FreeTurnoverStatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CapacityNote = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Intake = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ApplicantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    EnteredById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    EnteredByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScanHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ScanType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SalesDeclaredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsNearLimit = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersSellers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SellersVaultKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersVaultKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "SystemAudit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ActorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    MembershipId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Entity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EntityId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EntityVersion = table.Column<long>(type: "bigint", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RequestId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Seal = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemAudit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SystemJobs",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NextRunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastDoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemJobs", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "SystemKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "SystemNumbers",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemNumbers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SystemOutbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Handler = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    ClaimedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ParkedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemOutbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccountsUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountsUserClaims_AccountsUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AccountsUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountsUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountsUserLogins_AccountsUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AccountsUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountsUserTokens",
                columns: table => new
                {
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountsUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountsUserTokens_AccountsUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AccountsUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgenciesUnits",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgenciesUnits", x => new { x.AgencyId, x.Code });
                    table.ForeignKey(
                        name: "FK_AgenciesUnits_AgenciesAgencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "AgenciesAgencies",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AssistanceSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    RequestId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssistanceSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssistanceSteps_AssistanceRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "AssistanceRequests",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogImportSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ImportId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogImportSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogImportSteps_CatalogImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "CatalogImports",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogEditions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClearedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogEditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogEditions_CatalogProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "CatalogProducts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogMenuChanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogMenuChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogMenuChanges_CatalogProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "CatalogProducts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogPictures",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Alt = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Width = table.Column<int>(type: "int", nullable: false),
                    Height = table.Column<int>(type: "int", nullable: false),
                    Small = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Medium = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Large = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogPictures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogPictures_CatalogProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "CatalogProducts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogSteps_CatalogProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "CatalogProducts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogVariants",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Sku = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    PriceRupiah = table.Column<long>(type: "bigint", nullable: false),
                    IsStopped = table.Column<bool>(type: "bit", nullable: false),
                    ProductId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogVariants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogVariants_CatalogProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "CatalogProducts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CurationAssessments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CuratorId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CuratorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CurationAssessments_CurationCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "CurationCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CurationDecisions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsFeatured = table.Column<bool>(type: "bit", nullable: false),
                    CuratorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CurationDecisions_CurationCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "CurationCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CurationSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CurationSteps_CurationCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "CurationCases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentAspectPoints",
                columns: table => new
                {
                    Aspect = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ClassificationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Earned = table.Column<int>(type: "int", nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentAspectPoints", x => new { x.ClassificationId, x.Aspect });
                    table.ForeignKey(
                        name: "FK_DevelopmentAspectPoints_DevelopmentClassifications_ClassificationId",
                        column: x => x.ClassificationId,
                        principalTable: "DevelopmentClassifications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentGuidelineSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    IsWriting = table.Column<bool>(type: "bit", nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    GuidelineId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentGuidelineSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DevelopmentGuidelineSteps_DevelopmentGuidelines_GuidelineId",
                        column: x => x.GuidelineId,
                        principalTable: "DevelopmentGuidelines",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FavouritesItems",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ListId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FavouritesItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FavouritesItems_FavouritesLists_ListId",
                        column: x => x.ListId,
                        principalTable: "FavouritesLists",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InventoryBalances",
                columns: table => new
                {
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    LocationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    OwnerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Mode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OnHand = table.Column<int>(type: "int", nullable: false),
                    Reserved = table.Column<int>(type: "int", nullable: false),
                    DailyCapacity = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryBalances", x => new { x.VariantId, x.LocationId });
                    table.CheckConstraint("CK_InventoryBalances_DailyCapacity", "\"DailyCapacity\" >= 0");
                    table.CheckConstraint("CK_InventoryBalances_OnHand", "\"OnHand\" >= \"Reserved\"");
                    table.CheckConstraint("CK_InventoryBalances_Reserved", "\"Reserved\" >= 0");
                    table.ForeignKey(
                        name: "FK_InventoryBalances_InventoryLocations_LocationId",
                        column: x => x.LocationId,
                        principalTable: "InventoryLocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrderingBasketLines",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    WantedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Meal = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    BasketId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingBasketLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderingBasketLines_OrderingBaskets_BasketId",
                        column: x => x.BasketId,
                        principalTable: "OrderingBaskets",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrderingDeliveries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    NoteNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DispatchedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Courier = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BastNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BastDate = table.Column<DateOnly>(type: "date", nullable: true),
                    InspectionNote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    InspectedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    InspectedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    InspectedByAppointment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    InspectedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SellerSignedName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SellerSignedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderingDeliveries_OrderingOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "OrderingOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrderingLines",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    UnitPriceRupiah = table.Column<long>(type: "bigint", nullable: false),
                    GoodsRupiah = table.Column<long>(type: "bigint", nullable: false),
                    ShippingRupiah = table.Column<long>(type: "bigint", nullable: false),
                    WantedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Meal = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Dispatched = table.Column<int>(type: "int", nullable: false),
                    Accepted = table.Column<int>(type: "int", nullable: false),
                    Released = table.Column<int>(type: "int", nullable: false),
                    Facts_Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Facts_DomicileCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Facts_IsPdn = table.Column<bool>(type: "bit", nullable: false),
                    Facts_LegalForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Maker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nature = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Nib = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    Facts_OwnerHasDisability = table.Column<bool>(type: "bit", nullable: false),
                    Facts_OwnerIsWoman = table.Column<bool>(type: "bit", nullable: false),
                    Facts_Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Facts_Tkdn = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingLines", x => new { x.OrderId, x.Number });
                    table.ForeignKey(
                        name: "FK_OrderingLines_OrderingOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "OrderingOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrderingSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByOrganisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OrderId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderingSteps_OrderingOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "OrderingOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersCooperativeMemberSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CooperativeMemberId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersCooperativeMemberSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersCooperativeMemberSteps_SellersCooperativeMembers_CooperativeMemberId",
                        column: x => x.CooperativeMemberId,
                        principalTable: "SellersCooperativeMembers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersConsents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersConsents_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersDeclarations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CapitalRupiah = table.Column<long>(type: "bigint", nullable: false),
                    SalesRupiah = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsAfterCheck = table.Column<bool>(type: "bit", nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersDeclarations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersDeclarations_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersDeliveryRates",
                columns: table => new
                {
                    KecamatanCode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PriceRupiah = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersDeliveryRates", x => new { x.SellerId, x.KecamatanCode });
                    table.ForeignKey(
                        name: "FK_SellersDeliveryRates_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersDocuments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidThrough = table.Column<DateOnly>(type: "date", nullable: true),
                    FileHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReplacesId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    UploadedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CheckedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    CheckedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    WarnedDays = table.Column<int>(type: "int", nullable: true),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersDocuments_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersHolidays",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersHolidays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersHolidays_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersPrivate",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    NikCipher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NikHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NikTail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NikDoubt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    NpwpCipher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NpwpHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NpwpTail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankCipher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankTail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankHolder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UniqueKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersPrivate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersPrivate_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersProposals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KelurahanCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Nib = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: false),
                    NibOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Kbli = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Risk = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    IsPkp = table.Column<bool>(type: "bit", nullable: false),
                    PkpNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PkpSince = table.Column<DateOnly>(type: "date", nullable: true),
                    PphNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PphUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    FreeTurnoverYear = table.Column<int>(type: "int", nullable: true),
                    FreeTurnoverStatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NpwpCipher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NpwpHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NpwpTail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankCipher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankTail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BankHolder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersProposals_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersRegistryFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Item = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Fits = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersRegistryFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersRegistryFindings_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersRegistrySteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersRegistrySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersRegistrySteps_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersScaleSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Scale = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsNearLimit = table.Column<bool>(type: "bit", nullable: false),
                    Criterion = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Pasal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DeclaredRupiah = table.Column<long>(type: "bigint", nullable: false),
                    PlatformRupiah = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SellerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersScaleSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersScaleSteps_SellersSellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "SellersSellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogPriceChanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    BeforeRupiah = table.Column<long>(type: "bigint", nullable: false),
                    AfterRupiah = table.Column<long>(type: "bigint", nullable: false),
                    LadderBefore = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    LadderAfter = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogPriceChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogPriceChanges_CatalogVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "CatalogVariants",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogPriceSteps",
                columns: table => new
                {
                    From = table.Column<int>(type: "int", nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PriceRupiah = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogPriceSteps", x => new { x.VariantId, x.From });
                    table.ForeignKey(
                        name: "FK_CatalogPriceSteps_CatalogVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "CatalogVariants",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatalogVariantSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    What = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VariantId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogVariantSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogVariantSteps_CatalogVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "CatalogVariants",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CurationScores",
                columns: table => new
                {
                    Criterion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AssessmentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationScores", x => new { x.AssessmentId, x.Criterion });
                    table.ForeignKey(
                        name: "FK_CurationScores_CurationAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "CurationAssessments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CurationReasons",
                columns: table => new
                {
                    Criterion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecisionId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CurationReasons", x => new { x.DecisionId, x.Criterion });
                    table.ForeignKey(
                        name: "FK_CurationReasons_CurationDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "CurationDecisions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrderingDeliveryLines",
                columns: table => new
                {
                    LineNumber = table.Column<int>(type: "int", nullable: false),
                    DeliveryId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Sent = table.Column<int>(type: "int", nullable: false),
                    Accepted = table.Column<int>(type: "int", nullable: false),
                    Refused = table.Column<int>(type: "int", nullable: false),
                    RefusalReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AcceptedGrossRupiah = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderingDeliveryLines", x => new { x.DeliveryId, x.LineNumber });
                    table.ForeignKey(
                        name: "FK_OrderingDeliveryLines_OrderingDeliveries_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "OrderingDeliveries",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SellersDocumentSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    DocumentId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SellersDocumentSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SellersDocumentSteps_SellersDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "SellersDocuments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountsLetters_AccountId_Purpose",
                table: "AccountsLetters",
                columns: new[] { "AccountId", "Purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountsMemberships_AccountId",
                table: "AccountsMemberships",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountsMemberships_OrganisationId_Role",
                table: "AccountsMemberships",
                columns: new[] { "OrganisationId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountsSessions_AccountId_EndedAt",
                table: "AccountsSessions",
                columns: new[] { "AccountId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountsSessions_ExpiresAt",
                table: "AccountsSessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_AccountsSessions_KeyHash",
                table: "AccountsSessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountsSignInLog_AccountId_At",
                table: "AccountsSignInLog",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountsSignInLog_At",
                table: "AccountsSignInLog",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AccountsUserClaims_UserId",
                table: "AccountsUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountsUserLogins_UserId",
                table: "AccountsUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AccountsUsers",
                column: "NormalizedEmail",
                unique: true,
                filter: "[NormalizedEmail] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AccountsUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AgenciesAgencies_Code",
                table: "AgenciesAgencies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssistanceRequests_Number",
                table: "AssistanceRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssistanceRequests_OpenKey",
                table: "AssistanceRequests",
                column: "OpenKey",
                unique: true,
                filter: "[OpenKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AssistanceRequests_SellerId_AskedAt",
                table: "AssistanceRequests",
                columns: new[] { "SellerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AssistanceRequests_State_AskedAt",
                table: "AssistanceRequests",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AssistanceSteps_RequestId",
                table: "AssistanceSteps",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetCommitments_PackageId",
                table: "BudgetCommitments",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetImports_AgencyId_Year_Revision",
                table: "BudgetImports",
                columns: new[] { "AgencyId", "Year", "Revision" },
                unique: true,
                filter: "[Revision] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetImports_Status",
                table: "BudgetImports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetPackages_AgencyId_Year",
                table: "BudgetPackages",
                columns: new[] { "AgencyId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetPackages_Code",
                table: "BudgetPackages",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogEditions_ProductId",
                table: "CatalogEditions",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogImports_SellerId_UploadedAt",
                table: "CatalogImports",
                columns: new[] { "SellerId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogImports_Status",
                table: "CatalogImports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogImportSteps_ImportId",
                table: "CatalogImportSteps",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogMenuChanges_ProductId",
                table: "CatalogMenuChanges",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogPictures_Large",
                table: "CatalogPictures",
                column: "Large");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogPictures_Medium",
                table: "CatalogPictures",
                column: "Medium");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogPictures_ProductId",
                table: "CatalogPictures",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogPictures_Small",
                table: "CatalogPictures",
                column: "Small");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogPriceChanges_VariantId",
                table: "CatalogPriceChanges",
                column: "VariantId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogProducts_Code",
                table: "CatalogProducts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogProducts_SellerId_Status",
                table: "CatalogProducts",
                columns: new[] { "SellerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogProducts_Status_Category_PublishedAt",
                table: "CatalogProducts",
                columns: new[] { "Status", "Category", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogProducts_Status_PublishedAt",
                table: "CatalogProducts",
                columns: new[] { "Status", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogSteps_ProductId",
                table: "CatalogSteps",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVariants_ProductId",
                table: "CatalogVariants",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVariants_Sku",
                table: "CatalogVariants",
                column: "Sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVariantSteps_VariantId",
                table: "CatalogVariantSteps",
                column: "VariantId");

            migrationBuilder.CreateIndex(
                name: "IX_CurationAssessments_CaseId",
                table: "CurationAssessments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CurationCases_DecidedAt",
                table: "CurationCases",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CurationCases_Number",
                table: "CurationCases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CurationCases_ProductId_Round",
                table: "CurationCases",
                columns: new[] { "ProductId", "Round" });

            migrationBuilder.CreateIndex(
                name: "IX_CurationCases_SellerId_State",
                table: "CurationCases",
                columns: new[] { "SellerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_CurationCases_State_HandedInAt",
                table: "CurationCases",
                columns: new[] { "State", "HandedInAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CurationDecisions_CaseId",
                table: "CurationDecisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CurationLabels_ProductId",
                table: "CurationLabels",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CurationLabels_RemovedAt",
                table: "CurationLabels",
                column: "RemovedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CurationSteps_CaseId",
                table: "CurationSteps",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentClassifications_LevelCode",
                table: "DevelopmentClassifications",
                column: "LevelCode");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentClassifications_SellerId_Round",
                table: "DevelopmentClassifications",
                columns: new[] { "SellerId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentGuidelines_AreaCode_From",
                table: "DevelopmentGuidelines",
                columns: new[] { "AreaCode", "From" },
                unique: true,
                filter: "\"From\" IS NOT NULL AND State <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentGuidelines_AreaCode_Number",
                table: "DevelopmentGuidelines",
                columns: new[] { "AreaCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentGuidelineSteps_GuidelineId",
                table: "DevelopmentGuidelineSteps",
                column: "GuidelineId");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentSelfAssessments_SellerId",
                table: "DevelopmentSelfAssessments",
                column: "SellerId",
                unique: true,
                filter: "State = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentSelfAssessments_SellerId_At",
                table: "DevelopmentSelfAssessments",
                columns: new[] { "SellerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_FavouritesItems_ListId_Code",
                table: "FavouritesItems",
                columns: new[] { "ListId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FavouritesLists_AccountId",
                table: "FavouritesLists",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InventoryBalances_LocationId",
                table: "InventoryBalances",
                column: "LocationId");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryBalances_OwnerId",
                table: "InventoryBalances",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryLocations_OwnerId",
                table: "InventoryLocations",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryMovements_Reference",
                table: "InventoryMovements",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryMovements_VariantId_LocationId_At",
                table: "InventoryMovements",
                columns: new[] { "VariantId", "LocationId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_InventoryWatches_OwnerId",
                table: "InventoryWatches",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingBasketLines_BasketId",
                table: "OrderingBasketLines",
                column: "BasketId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingBaskets_BuyerId_OwnerId",
                table: "OrderingBaskets",
                columns: new[] { "BuyerId", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderingDeliveries_BastNumber",
                table: "OrderingDeliveries",
                column: "BastNumber",
                unique: true,
                filter: "[BastNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingDeliveries_OrderId",
                table: "OrderingDeliveries",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingLines_VariantId",
                table: "OrderingLines",
                column: "VariantId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingMessages_OrderId",
                table: "OrderingMessages",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingOrders_BuyerId_CheckoutToken_SellerId",
                table: "OrderingOrders",
                columns: new[] { "BuyerId", "CheckoutToken", "SellerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderingOrders_BuyerId_Id",
                table: "OrderingOrders",
                columns: new[] { "BuyerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderingOrders_Number",
                table: "OrderingOrders",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderingOrders_PackageId",
                table: "OrderingOrders",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_OrderingOrders_SellerId_Status_WantedOn",
                table: "OrderingOrders",
                columns: new[] { "SellerId", "Status", "WantedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderingSteps_OrderId",
                table: "OrderingSteps",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_RatioCommitments_FiscalYear_AgencyId_OrderNumber",
                table: "RatioCommitments",
                columns: new[] { "FiscalYear", "AgencyId", "OrderNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RatioCommitments_OrderId_SourceId_LineNumber",
                table: "RatioCommitments",
                columns: new[] { "OrderId", "SourceId", "LineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RatioCommitments_PackageId",
                table: "RatioCommitments",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_RatioRealisations_DeliveryId_LineNumber",
                table: "RatioRealisations",
                columns: new[] { "DeliveryId", "LineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RatioRealisations_FiscalYear_AgencyId_OrderNumber",
                table: "RatioRealisations",
                columns: new[] { "FiscalYear", "AgencyId", "OrderNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RatioRealisations_OrderId",
                table: "RatioRealisations",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_RatioRealisations_PackageId",
                table: "RatioRealisations",
                column: "PackageId");

            migrationBuilder.CreateIndex(
                name: "IX_RegulationHolidays_Date",
                table: "RegulationHolidays",
                column: "Date",
                unique: true,
                filter: "WithdrawnAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RegulationParameters_AreaCode_Key_From",
                table: "RegulationParameters",
                columns: new[] { "AreaCode", "Key", "From" },
                unique: true,
                filter: "WithdrawnAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RegulationRegulations_Code",
                table: "RegulationRegulations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SellersBoardSeats_CooperativeId_Office",
                table: "SellersBoardSeats",
                columns: new[] { "CooperativeId", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_SellersConsents_SellerId",
                table: "SellersConsents",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersCooperativeMembers_CooperativeId_MemberId",
                table: "SellersCooperativeMembers",
                columns: new[] { "CooperativeId", "MemberId" },
                unique: true,
                filter: "State IN ('Proposed', 'Active')");

            migrationBuilder.CreateIndex(
                name: "IX_SellersCooperativeMembers_MemberId",
                table: "SellersCooperativeMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersCooperativeMembers_State",
                table: "SellersCooperativeMembers",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SellersCooperativeMemberSteps_CooperativeMemberId",
                table: "SellersCooperativeMemberSteps",
                column: "CooperativeMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersDeclarations_SellerId",
                table: "SellersDeclarations",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersDocuments_SellerId",
                table: "SellersDocuments",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersDocuments_State",
                table: "SellersDocuments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SellersDocumentSteps_DocumentId",
                table: "SellersDocumentSteps",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersHolidays_SellerId",
                table: "SellersHolidays",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersPersonalDataAccesses_ById_At",
                table: "SellersPersonalDataAccesses",
                columns: new[] { "ById", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SellersPersonalDataAccesses_SellerId_At",
                table: "SellersPersonalDataAccesses",
                columns: new[] { "SellerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SellersPlatformSales_SellerId_On",
                table: "SellersPlatformSales",
                columns: new[] { "SellerId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SellersPrivate_NikHash",
                table: "SellersPrivate",
                column: "NikHash");

            migrationBuilder.CreateIndex(
                name: "IX_SellersPrivate_Phone",
                table: "SellersPrivate",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_SellersPrivate_SellerId",
                table: "SellersPrivate",
                column: "SellerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SellersPrivate_UniqueKey",
                table: "SellersPrivate",
                column: "UniqueKey",
                unique: true,
                filter: "UniqueKey IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SellersProposals_SellerId",
                table: "SellersProposals",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersProposals_State",
                table: "SellersProposals",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SellersRegistryFindings_SellerId",
                table: "SellersRegistryFindings",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersRegistrySteps_SellerId",
                table: "SellersRegistrySteps",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersScaleSteps_SellerId",
                table: "SellersScaleSteps",
                column: "SellerId");

            migrationBuilder.CreateIndex(
                name: "IX_SellersSellers_ApplicantId_IsLegalEntity",
                table: "SellersSellers",
                columns: new[] { "ApplicantId", "IsLegalEntity" },
                unique: true,
                filter: "ApplicantId IS NOT NULL AND Registry <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_SellersSellers_Nib",
                table: "SellersSellers",
                column: "Nib",
                unique: true,
                filter: "Nib <> '' AND Registry <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_SellersSellers_Registry_Slug",
                table: "SellersSellers",
                columns: new[] { "Registry", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_SellersSellers_Slug",
                table: "SellersSellers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SystemAudit_At",
                table: "SystemAudit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SystemAudit_Entity_EntityId_EntityVersion",
                table: "SystemAudit",
                columns: new[] { "Entity", "EntityId", "EntityVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemOutbox_DoneAt_ParkedAt_NextAttemptAt",
                table: "SystemOutbox",
                columns: new[] { "DoneAt", "ParkedAt", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemOutbox_Handler_Id",
                table: "SystemOutbox",
                columns: new[] { "Handler", "Id" });
            AuditTriggers.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountsLetters");

            migrationBuilder.DropTable(
                name: "AccountsMarks");

            migrationBuilder.DropTable(
                name: "AccountsMemberships");

            migrationBuilder.DropTable(
                name: "AccountsSessions");

            migrationBuilder.DropTable(
                name: "AccountsSignInLog");

            migrationBuilder.DropTable(
                name: "AccountsUserClaims");

            migrationBuilder.DropTable(
                name: "AccountsUserLogins");

            migrationBuilder.DropTable(
                name: "AccountsUserTokens");

            migrationBuilder.DropTable(
                name: "AgenciesUnits");

            migrationBuilder.DropTable(
                name: "AssistanceSteps");

            migrationBuilder.DropTable(
                name: "BudgetCommitments");

            migrationBuilder.DropTable(
                name: "BudgetImports");

            migrationBuilder.DropTable(
                name: "BudgetPackages");

            migrationBuilder.DropTable(
                name: "CatalogCategories");

            migrationBuilder.DropTable(
                name: "CatalogEditions");

            migrationBuilder.DropTable(
                name: "CatalogImportSteps");

            migrationBuilder.DropTable(
                name: "CatalogMenuChanges");

            migrationBuilder.DropTable(
                name: "CatalogOccasions");

            migrationBuilder.DropTable(
                name: "CatalogPictures");

            migrationBuilder.DropTable(
                name: "CatalogPriceChanges");

            migrationBuilder.DropTable(
                name: "CatalogPriceSteps");

            migrationBuilder.DropTable(
                name: "CatalogSteps");

            migrationBuilder.DropTable(
                name: "CatalogVariantSteps");

            migrationBuilder.DropTable(
                name: "CurationLabels");

            migrationBuilder.DropTable(
                name: "CurationReasons");

            migrationBuilder.DropTable(
                name: "CurationScores");

            migrationBuilder.DropTable(
                name: "CurationSteps");

            migrationBuilder.DropTable(
                name: "DevelopmentAspectPoints");

            migrationBuilder.DropTable(
                name: "DevelopmentGuidelineSteps");

            migrationBuilder.DropTable(
                name: "DevelopmentSelfAssessments");

            migrationBuilder.DropTable(
                name: "FavouritesItems");

            migrationBuilder.DropTable(
                name: "InventoryBalances");

            migrationBuilder.DropTable(
                name: "InventoryCapacityDays");

            migrationBuilder.DropTable(
                name: "InventoryMovements");

            migrationBuilder.DropTable(
                name: "InventoryWatches");

            migrationBuilder.DropTable(
                name: "OrderingBasketLines");

            migrationBuilder.DropTable(
                name: "OrderingDeliveryLines");

            migrationBuilder.DropTable(
                name: "OrderingLines");

            migrationBuilder.DropTable(
                name: "OrderingMessages");

            migrationBuilder.DropTable(
                name: "OrderingSteps");

            migrationBuilder.DropTable(
                name: "RatioCommitments");

            migrationBuilder.DropTable(
                name: "RatioEarlyEvents");

            migrationBuilder.DropTable(
                name: "RatioOrders");

            migrationBuilder.DropTable(
                name: "RatioRealisations");

            migrationBuilder.DropTable(
                name: "RatioTotals");

            migrationBuilder.DropTable(
                name: "RegulationHolidays");

            migrationBuilder.DropTable(
                name: "RegulationParameters");

            migrationBuilder.DropTable(
                name: "RegulationRegulations");

            migrationBuilder.DropTable(
                name: "RegulationRuleSets");

            migrationBuilder.DropTable(
                name: "SellersBoardSeats");

            migrationBuilder.DropTable(
                name: "SellersConsents");

            migrationBuilder.DropTable(
                name: "SellersCooperativeMemberSteps");

            migrationBuilder.DropTable(
                name: "SellersDeclarations");

            migrationBuilder.DropTable(
                name: "SellersDeliveryRates");

            migrationBuilder.DropTable(
                name: "SellersDocumentSteps");

            migrationBuilder.DropTable(
                name: "SellersHolidays");

            migrationBuilder.DropTable(
                name: "SellersPersonalDataAccesses");

            migrationBuilder.DropTable(
                name: "SellersPlatformSales");

            migrationBuilder.DropTable(
                name: "SellersPrivate");

            migrationBuilder.DropTable(
                name: "SellersProposals");

            migrationBuilder.DropTable(
                name: "SellersRegistryFindings");

            migrationBuilder.DropTable(
                name: "SellersRegistrySteps");

            migrationBuilder.DropTable(
                name: "SellersScaleSteps");

            migrationBuilder.DropTable(
                name: "SellersVaultKeys");

            migrationBuilder.DropTable(
                name: "SystemAudit");

            migrationBuilder.DropTable(
                name: "SystemJobs");

            migrationBuilder.DropTable(
                name: "SystemKeys");

            migrationBuilder.DropTable(
                name: "SystemNumbers");

            migrationBuilder.DropTable(
                name: "SystemOutbox");

            migrationBuilder.DropTable(
                name: "AccountsUsers");

            migrationBuilder.DropTable(
                name: "AgenciesAgencies");

            migrationBuilder.DropTable(
                name: "AssistanceRequests");

            migrationBuilder.DropTable(
                name: "CatalogImports");

            migrationBuilder.DropTable(
                name: "CatalogVariants");

            migrationBuilder.DropTable(
                name: "CurationDecisions");

            migrationBuilder.DropTable(
                name: "CurationAssessments");

            migrationBuilder.DropTable(
                name: "DevelopmentClassifications");

            migrationBuilder.DropTable(
                name: "DevelopmentGuidelines");

            migrationBuilder.DropTable(
                name: "FavouritesLists");

            migrationBuilder.DropTable(
                name: "InventoryLocations");

            migrationBuilder.DropTable(
                name: "OrderingBaskets");

            migrationBuilder.DropTable(
                name: "OrderingDeliveries");

            migrationBuilder.DropTable(
                name: "SellersCooperativeMembers");

            migrationBuilder.DropTable(
                name: "SellersDocuments");

            migrationBuilder.DropTable(
                name: "CatalogProducts");

            migrationBuilder.DropTable(
                name: "CurationCases");

            migrationBuilder.DropTable(
                name: "OrderingOrders");

            migrationBuilder.DropTable(
                name: "SellersSellers");
        }
    }
}
