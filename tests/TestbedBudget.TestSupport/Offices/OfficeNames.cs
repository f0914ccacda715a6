namespace TestbedBudget.TestSupport.Offices;

/// <summary>What a region's cases are called, and who is in them. All of it is made up or as public as a map.</summary>
internal static class OfficeNames
{
    public static readonly string[] Regions = ["Region Örebro län", "Region Värmland", "Region Dalarna", "Region Västmanland"];

    public static readonly string[] Municipalities =
    [
        "Askersund", "Degerfors", "Hallsberg", "Hällefors", "Karlskoga", "Kumla", "Laxå", "Lekeberg", "Lindesberg",
        "Ljusnarsberg", "Nora", "Örebro", "Arvika", "Filipstad", "Kristinehamn", "Säffle", "Sunne", "Åre", "Älvdalen",
    ];

    public static readonly string[] Others =
    [
        "Örebro universitet", "Karlstads universitet", "Högskolan Dalarna", "Alfred Nobel Science Park", "Almi Mälardalen",
        "Coompanion Örebro län", "Hushållningssällskapet", "Leader Mellansjölandet", "Länsstyrelsen i Örebro län",
        "Business Region Bergslagen", "Robotdalen AB", "Tillväxtverket", "Svenskt Näringsliv", "Företagarna", "Ideell förening Ängen",
    ];

    public static readonly string[] Subjects =
    [
        "Regional testbädd", "Grön omställning", "Digital mognad", "Kompetensförsörjning", "Cirkulär ekonomi", "Besöksnäring",
        "Livsmedel och gröna näringar", "Smart industri", "Robotik i vården", "Kollektivtrafik på landsbygden",
        "Klimatneutrala transporter", "Entreprenörskap för unga", "Kulturella och kreativa näringar", "Bredband till alla",
        "Vätgas i Bergslagen", "Jämställd tillväxt", "Artificiell intelligens i småföretag", "Logistik och e-handel",
        "Träbyggande", "Innovationsupphandling", "Internationell handel", "Skärgård och sjöar", "Återbruk", "Energieffektivisering",
    ];

    public static readonly string[] Kinds = ["", "", "", " – förstudie", " – etapp 2", " – genomförande", " i samverkan", " – nätverk", " 2.0"];

    public static readonly string[] Officers =
    [
        "Lena Kihl", "Åsa Öberg", "Anders Nilsson", "Örjan Ek", "Maria Ångström", "Bo Ström", "Karin Lindqvist", "Per Sjöö",
        "Fatima Hassan", "Erik Ålund", "Sofia Berg", "Ingrid Ängvik", "Jonas Dahl", "Maja Löf", "Olle Håkansson",
        "Petra Wallin", "Amir Karimi", "Ulla Forsström", "Nils Gren", "Elin Sandberg", "Tobias Ryd", "Zahra Ali",
    ];

    public static readonly string[] Units = ["Analys och strategi", "Regional utveckling", "Näringsliv", "Energi och klimat"];

    public static readonly string[] Costs =
    [
        "Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader", "Utrustning", "Lokaler", "Kommunikation",
        "Utvärdering", "Material", "Konferenser",
    ];
}
